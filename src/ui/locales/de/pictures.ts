import type { CommonWords, PicturesWords } from '../pictures.ts';

export const pictures: PicturesWords = {
  title: 'Auf einen Blick',
  asTables: 'Als Tabellen zeigen',
  asPictures: 'Als Bilder zeigen',
  people: 'Menschen',
  total: 'Summe',
  today: 'heute',

  nobody: {
    title: 'Noch gibt es nichts zu zeichnen',
    text: 'Hier siehst du später dein Jahr Woche für Woche, wer leiser wird, wer wem geholfen hat, wie voll deine Kreise sind und woraus dein Netzwerk besteht.',
  },

  rhythm: {
    title: (lively, quiet) => `${lively}, ${quiet}`,
    lively: { one: 'Eine lebhafte Woche', other: '# lebhafte Wochen' },
    quiet: { one: 'eine stille', other: '# stille' },
    none: 'Dein Jahr beginnt hier',
    text: 'Eine neue und eine gepflegte Verbindung in der Woche genügen. Stille Wochen kosten nichts.',
    fresh: 'Neu',
    nurtured: 'Gepflegt',
    week: 'Woche',
    weekOf: (day) => `ab ${day}`,
  },
  fading: {
    title: { one: 'Ein Mensch wird gerade leiser', other: '# Menschen werden gerade leiser' },
    none: 'Niemand wird gerade leiser',
    text: 'Ein Balken reicht vom letzten Wort bis zu dem Tag, an dem wieder eines guttut. Niemand ist verloren: Die meisten freuen sich mehr, als man denkt.',
    noneText: 'Wer in einem deiner Kreise ist und bald ein Wort verdient, erscheint hier.',
    name: 'Person',
    circle: 'Kreis',
    last: 'Letztes Wort',
    due: 'Nächstes Wort',
    row: (name, last, due) => `${name}: letztes Wort ${last}, das nächste ${due}`,
  },
  help: {
    title: (given, taken) => `${given}, ${taken}`,
    given: { one: 'Einmal hast du geholfen', other: '#‑mal hast du geholfen' },
    taken: { one: 'einmal wurde dir geholfen', other: '#‑mal wurde dir geholfen' },
    onlyTaken: { one: 'Einmal wurde dir geholfen', other: '#‑mal wurde dir geholfen' },
    none: 'Geben und Nehmen',
    text: 'Die letzten zwölf Monate. Gezählt werden Hilfe und Empfehlungen, nie Menschen.',
    noneText: 'Sobald du festhältst, dass jemand dir geholfen hat oder du jemandem, erscheint es hier.',
    month: 'Monat',
    givenName: 'Gegeben',
    takenName: 'Bekommen',
  },
  circles: {
    title: (full) => `Vier Kreise, ${full}`,
    full: { one: 'einer ist voll', other: '# sind voll' },
    noneFull: 'alle haben Platz',
    text: 'Von innen nach außen. Wer näher rücken soll, braucht einen freien Platz.',
    circle: 'Kreis',
    members: 'Menschen',
    room: 'Plätze',
    every: { one: 'jeden Tag', other: 'alle # Tage' },
    isFull: 'voll',
    ofRoom: (members, room) => `${members} von ${room}`,
    names: { core: 'Kern', close: 'Nah', good: 'Gut', wide: 'Weit' },
  },
  bubble: {
    title,
    few: 'Woraus dein Netzwerk besteht',
    fewText: 'Ab acht Menschen lässt sich sagen, was sie gemeinsam haben.',
    text: 'Gleich und Gleich gesellt sich gern. Neues kommt meist von denen, die woanders stehen.',
    trait: 'Betrachtet nach',
    traits: { field: 'Fach', company: 'Firma', place: 'Ort', school: 'Schule', year: 'Jahr' },
    fields: {
      software: 'Software',
      research: 'Forschung',
      health: 'Gesundheit',
      education: 'Bildung',
      law: 'Recht',
      finance: 'Finanzen',
      engineering: 'Technik und Fertigung',
      crafts: 'Handwerk',
      construction: 'Bau und Immobilien',
      logistics: 'Einkauf und Logistik',
      energy: 'Energie und Umwelt',
      people: 'Personal',
      marketing: 'Marketing',
      sales: 'Vertrieb',
      design: 'Gestaltung und Kunst',
      media: 'Medien',
      public: 'Öffentlicher Dienst und Vereine',
      founding: 'Gründung und Selbstständigkeit',
      product: 'Produkt und Projekte',
      hospitality: 'Gastgewerbe und Tourismus',
    },
    share: 'Anteil',
    percent: (number) => `${number} %`,
    nothingKnown: 'Dazu ist noch nichts bekannt.',
    leave: 'Drei Wege hinaus',
    outside: (name) => `${name} steht außerhalb und hat lange nichts gehört. Ein Wort genügt.`,
    rare: (name, field, people) =>
      `${field}: nur ${people} in deinem Netzwerk. Frag ${name}, wen man dort kennen sollte.`,
    event: (events) =>
      events
        ? `Setz dich bei ${events} neben jemanden, dessen Fach du nicht kennst.`
        : 'Geh auf eine Veranstaltung, auf der niemand dein Fach teilt.',
    introduce: 'Bitte jemanden aus deinem Kern um eine Bekanntschaft außerhalb eures Fachs.',
    comment: 'Kommentiere diese Woche einen Beitrag aus einem fremden Fach, mit einer ehrlichen Frage.',
  },
};

function title({ people, of, field, place, company }: CommonWords): string {
  const count = `${people} von den ${of}, die du zuletzt kennengelernt hast,`;
  const one = people === '1';
  if (field && place) return `${count} ${one ? 'arbeitet' : 'arbeiten'} im Bereich ${field} in ${place}`;
  if (field) return `${count} ${one ? 'arbeitet' : 'arbeiten'} im Bereich ${field}`;
  if (place) return `${count} ${one ? 'lebt' : 'leben'} in ${place}`;
  return `${count} ${one ? 'arbeitet' : 'arbeiten'} bei ${company ?? ''}`;
}
