import type { GiveAndTake, PersonWords } from '../person.ts';

const numbers = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const times = (count: number): string => (count < numbers.length ? `${numbers[count]}mal` : `${count}-mal`);
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1);

export const person: PersonWords = {
  circles: { core: 'Kern', close: 'Nah', good: 'Gut', wide: 'Weit' },
  noCircle: 'Kein Kreis',
  every: { one: 'jeden Tag', other: 'alle # Tage' },
  happened: {
    invited: 'Eingeladen',
    accepted: 'Einladung angenommen',
    wrote: 'Geschrieben',
    answered: 'Antwort bekommen',
    commented: 'Beitrag kommentiert',
    met: 'Getroffen',
    called: 'Telefoniert',
    gave: 'Geholfen',
    got: 'Hilfe bekommen',
    thanked: 'Bedankt',
    introduced: 'Bekannt gemacht',
    asked: 'Um etwas gebeten',
    declined: 'Ehrlich abgesagt',
  },
  log: {
    invited: 'Einladung',
    accepted: 'Angenommen',
    wrote: 'Nachricht',
    answered: 'Antwort bekommen',
    commented: 'Kommentar',
    met: 'Treffen',
    called: 'Anruf',
    gave: 'Geholfen',
    got: 'Hilfe bekommen',
    thanked: 'Bedankt',
    introduced: 'Bekannt gemacht',
    asked: 'Um etwas gebeten',
    declined: 'Abgesagt',
  },
  done: 'Erledigt',
  doneOf: (name) => `Erledigt: ${name}`,
  later: 'Später',
  laterOf: (name) => `Später: ${name}`,
  followUps: 'Wer heute ein Wort verdient',
  spare: 'Wenn Zeit bleibt:',
  weekLabel: 'Rhythmus dieser Woche:',
  newDone: { one: '# neu', other: '# neu' },
  newOpen: { one: '# neu offen', other: '# neu offen' },
  nurturedDone: { one: '# gepflegt', other: '# gepflegt' },
  nurturedOpen: { one: '# gepflegt offen', other: '# gepflegt offen' },
  timeline: 'Verlauf',
  timelineEmpty: 'Was ihr miteinander erlebt, steht hier: ein Anruf, ein Treffen, ein Dank.',
  quietYears: (years) =>
    years === 1 ? 'Ein stilles Jahr' : `${capital(numbers[years] ?? String(years))} stille Jahre`,
  yearsPicture: (from, to, count) =>
    `${count === 1 ? 'Ein Eintrag' : `${count} Einträge`} ${from === to ? `im Jahr ${from}` : `von ${from} bis ${to}`}`,
  changeOf: (what) => `${what}: ändern oder entfernen`,
  change: 'Ändern',
  remove: 'Entfernen',
  promises: 'Versprochen',
  promisesEmpty: 'Nichts offen. Was ihr euch zusagt, merkt sich diese Liste.',
  byMe: 'von dir',
  byThem: (name) => `von ${name}`,
  due: (when) => `bis ${when}`,
  overdue: (when) => `war für ${when} gedacht`,
  noDate: 'ohne Datum',
  keptOf: (text) => `Gehalten: ${text}`,
  otherEndOf: (text) => `Anders beenden: ${text}`,
  decline: 'Ehrlich absagen',
  cameBack: 'Später darauf zurückgekommen',
  ended: { kept: 'Gehalten', declined: 'Abgesagt', 'came-back': 'Zurückgekommen' },
  balance: 'Geben und Nehmen',
  balanceOf,
  balancePicture: (name, { given, taken }) => `Du ${times(given)}, ${name} ${times(taken)}`,
};

function balanceOf(name: string, { given, taken, asked }: GiveAndTake): string | null {
  if (given + taken + asked === 0) return null;
  const pleas = asked > 0 ? `Du hast ${times(asked)} um etwas gebeten` : '';
  if (given === 0 && taken === 0) return `${pleas}. Eine kleine Hilfe von dir wäre ein guter nächster Zug.`;
  if (taken === 0) {
    const asking = asked > 0 ? `${pleas} und ${times(given)} geholfen.` : `Du hast ${times(given)} geholfen.`;
    return given >= asked ? `${asking} Du kannst gut um etwas bitten.` : asking;
  }
  if (given === 0)
    return `${name} hat dir ${times(taken)} geholfen. Vielleicht fällt dir etwas ein, das dort gerade nützt.`;
  const both = `Du hast ${times(given)} geholfen, ${name} ${times(taken)}.`;
  if (given > taken) return `${both} Du kannst gut um etwas bitten.`;
  return given === taken ? `${both} Das hält sich die Waage.` : `${both} Vielleicht kannst du bald etwas zurückgeben.`;
}
