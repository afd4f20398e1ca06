const titles =
  /^(?:dr|prof|dipl|ing|mag|mba|msc|bsc|ma|ba|phd|med|rer|nat|jur|phil|habil|frau|herr|mr|mrs|ms|mx|sir|dame|von)$/i;

/** What to call somebody in a sentence: the first word that is no title. The whole name when all are. */
export function callName(name: string): string {
  const words = name.split(',')[0]?.split(/\s+/) ?? [];
  const word = words.find(
    (part) => part !== '' && !part.split(/[.-]+/).every((piece) => piece === '' || titles.test(piece)),
  );
  return word ?? name;
}
