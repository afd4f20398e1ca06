const title =
  /^(?:dr|prof|professor|professorin|univ|mag|dipl|ing|di|ddr|med|rer|nat|phil|jur|oec|habil|h|c|lic|pd|msc|bsc|mba|ma|ba|sir|dame|herr|frau|mr|mrs|ms|rev|pfarrer|pfarrerin|pater|schwester)\b\.?/iu;
const suffix = /^(?:jr|sr|ii|iii|phd|md|rn|mba|msc|bsc|ma|ba|llm|cpa|cfa|pmp|esq)\.?$/i;
const particle = /^(?:von|vom|van|der|den|de|del|della|di|da|dos|du|zu|zur|zum|ten|ter|la|le|el|al|bin|ibn|vander)$/i;

/** The first name and the family name in a name as a page shows it; null when it does not show both plainly. */
export function shownName(shown: string | undefined): { readonly given: string; readonly family: string } | null {
  const plain = (shown ?? '')
    .slice(0, 120)
    .replace(/["“„«(][^"“”„«»()]{0,40}["”“»)]/gu, ' ')
    .replace(/,.*$/u, '')
    .trim();
  let words = plain.split(/\s+/).filter((word) => word !== '');
  while (words.length > 1 && title.test(words[0] ?? '') && /\.|^\p{L}{2,}$/u.test(words[0] ?? ''))
    words = words.slice(1);
  while (words.length > 1 && suffix.test(words.at(-1) ?? '')) words = words.slice(0, -1);
  const [given] = words;
  if (given === undefined || words.length < 2 || words.length > 6) return null;
  if (words.some((word) => !/^\p{Script=Latin}[\p{Script=Latin}'’ʼ-]*$/u.test(word))) return null;
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? '')) start--;
  return { given, family: words.slice(start).join(' ') };
}
