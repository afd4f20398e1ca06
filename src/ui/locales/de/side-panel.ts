import { formatFor } from '../format.ts';
import { inQuotes } from '../quotes.ts';
import type { SidePanelWords } from '../side-panel.ts';

const sections: Readonly<Record<string, string>> = {
  experience: 'die Berufserfahrung',
  education: 'die Ausbildung',
  skills: 'die Kenntnisse',
  activity: 'die Beiträge',
  about: 'den Infotext',
  interests: 'die Interessen',
  languages: 'die Sprachen',
};

export const sidePanel: SidePanelWords = {
  sites: { linkedin: 'LinkedIn', xing: 'XING' },
  more: 'Mehr',
  search: 'Jemanden suchen',
  searchHint: 'Name, Firma, Ort oder Thema',
  closeSearch: 'Suche schließen',
  noHits: 'Niemand gefunden',
  backToPage: 'Zurück zur offenen Seite',
  overview: 'Überblick öffnen',
  options: 'Einstellungen',
  readAgain: 'Seite neu lesen',
  tabs: { label: 'Ansicht', person: 'Person', check: 'Text prüfen' },

  elsewhere: {
    title: 'Öffne ein Profil',
    text: 'Neben einem Profil auf LinkedIn oder XING steht hier, was du über die Person weißt und was euch verbindet.',
  },
  noProfile: {
    title: 'Hier ist kein Profil offen',
    text: 'Sobald du eines öffnest, steht die Person hier. Einen Text prüfen kannst du jederzeit.',
  },
  notUnderstood: {
    title: 'Diese Seite verstehe ich nicht',
    text: 'Vielleicht lädt sie noch, vielleicht sieht sie neuerdings anders aus. Geraten wird nicht.',
    paste: 'Text trotzdem prüfen',
  },
  silent: {
    title: 'Einmal neu laden, bitte',
    text: 'Diese Seite war schon offen, als Vitamin B dazukam. Nach dem Neuladen lese ich mit.',
  },
  unread: (names) => `Scroll einmal durchs Profil, dann lese ich auch ${names}.`,
  section: (name) => sections[name] ?? 'den Rest',

  unknown: 'Noch nicht in deinem Netz. Hier ist nichts gespeichert, auch kein Besuch.',
  remember: 'Merken',
  remembered: (name) => `${name}: gemerkt`,
  whatIsKept: 'Was wird gemerkt?',
  kept: [
    'Name und Adresse des Profils',
    'Was gerade darauf zu lesen ist: Aufgabe, Firma, Ort, Beiträge, Gemeinsames',
    'Was du selbst dazu festhältst',
  ],
  neverKept: 'Alles bleibt auf diesem Gerät. Entfernen kannst du es jederzeit.',
  whyThis: 'Warum diese Person?',
  fitsGoal: (goal) => `Passt zu deinem Ziel: ${goal}`,
  mutual: (names, count) => {
    const contacts = count === 1 ? 'Ein gemeinsamer Kontakt' : `${formatFor('de').number(count)} gemeinsame Kontakte`;
    if (names.length === 0) return contacts;
    return count <= names.length
      ? `${contacts}: ${formatFor('de').list(names)}`
      : `${contacts}, darunter ${formatFor('de').list(names)}`;
  },
  youOffer: 'Du bietest',
  seeks: 'Sucht',
  offers: 'Bietet',
  seeksAndOffers: 'Sucht und bietet',
  goodStart: 'Ein guter Anfang',
  goodStartPost: (age) =>
    `Es gibt einen eigenen Beitrag${age ? ` (${age})` : ''}. Eine Antwort dort ist oft besser als eine kurze Anfrage.`,

  knownSince: (year) => `bekannt seit ${year}`,
  lastWord: (day) => `zuletzt ${day}`,
  noWordYet: 'noch kein Wort gewechselt',
  nextStep: 'Nächster Schritt',
  also: 'Außerdem:',
  nothingDue: 'Gerade eilt nichts.',
  nextDue: (day) => `Das nächste Wort passt ${day}.`,
  seeOpener: 'Einstieg ansehen',
  done: 'Erledigt',
  later: 'Später',
  acceptedAsk: 'Die Seite zeigt euch als Kontakte. Ist die Einladung angenommen?',
  acceptedYes: 'Ja, festhalten',
  acceptedNo: 'Nicht jetzt',
  newOnPage: (what) => `Auf der Seite steht inzwischen: ${what}`,
  takeOver: 'Übernehmen',

  firstSentence: { sent: 'Ist geschickt', logged: 'Nachricht: festgehalten' },

  circle: {
    choose: 'Wie nah?',
    current: (circle, every) => `${circle} · ${every}`,
    none: 'Kein Kreis',
    noneText: 'ohne Uhr',
    room: (members, room) => `${members} von ${room}`,
    full: (circle, room) => `„${circle}“ ist mit ${room} Menschen voll.`,
    whoMoves: 'Wer rückt dafür ein Stück nach außen?',
    moveTo: (name, circle) => `${name} nach „${circle}“`,
    anyway: 'Trotzdem dazunehmen',
    cancel: 'Abbrechen',
    moved: (name, circle) => `${name}: jetzt „${circle}“`,
    text: {
      core: 'die Allernächsten',
      close: 'mit denen du viel teilst',
      good: 'die du gern triffst',
      wide: 'die du behalten willst',
    },
  },

  log: {
    title: 'Festhalten',
    logged: (what) => `${what}: festgehalten`,
    line: 'Eine Zeile dazu',
    lineHint: 'Worum ging es?',
    day: 'Wann',
    close: 'Fertig',
    changed: 'Geändert',
    removed: (what) => `${what}: entfernt`,
    change: 'Eintrag ändern',
    save: 'Speichern',
    cancel: 'Abbrechen',
    promiseFound: (text) => `Klingt nach einem Versprechen: ${inQuotes(text, '„“', '‚‘')}`,
    promiseKeep: 'Als Versprechen merken',
    promiseNo: 'Nein',
  },

  promise: {
    add: 'Versprechen hinzufügen',
    what: 'Was?',
    whatHint: 'Kontakt zur Härterei schicken',
    who: 'Von wem?',
    me: 'Von mir',
    them: 'An mich',
    until: 'Bis wann? (wenn es ein Datum gibt)',
    save: 'Merken',
    cancel: 'Abbrechen',
    saved: 'Versprechen gemerkt',
    kept: (text) => `Gehalten: ${text}`,
    declined: (text) => `Abgesagt: ${text}`,
    cameBack: (text) => `Zurückgekommen: ${text}`,
    declineTitle: 'Ein ehrliches Nein',
    declineText: 'Besser als Schweigen. Ein Satz zum Anpassen und Kopieren:',
    declineSentence: (what, address) =>
      address === 'du'
        ? `Ich hatte dir etwas zugesagt: ${what}. Das schaffe ich gerade nicht, und ich sage es lieber ehrlich, als dich warten zu lassen. Wenn es bei mir wieder geht, melde ich mich.`
        : `Ich hatte Ihnen etwas zugesagt: ${what}. Das schaffe ich gerade nicht, und ich sage es lieber ehrlich, als Sie warten zu lassen. Wenn es bei mir wieder geht, melde ich mich.`,
    declineAction: 'Als abgesagt festhalten',
  },

  note: {
    title: 'Nur für dich',
    hint: 'Was du dir merken willst. Niemand sonst sieht es, auch die Seite nicht.',
    saved: 'Gespeichert',
    saving: 'Wird gespeichert …',
    failed: 'Noch nicht gespeichert. Der Text bleibt hier stehen.',
  },

  details: {
    title: 'Über euch',
    tags: 'Themen',
    addTag: 'Thema hinzufügen',
    removeTag: (tag) => `Thema entfernen: ${tag}`,
    met: 'Kennengelernt',
    metHow: { unknown: 'Offen', online: 'Online', 'in-person': 'Persönlich' },
    metWhere: 'Wo oder wie?',
    goal: 'Ziel',
    noGoal: 'Kein Ziel',
    profiles: 'Profile',
    openProfile: (site) => `Profil auf ${site} öffnen`,
    joinTitle: 'Mit anderem Eintrag verbinden',
    joinText:
      'Dieselbe Person im anderen Netz? Verbunden ist es eine Karte. Trennen geht jederzeit, nichts geht verloren.',
    joinSearch: 'Wer ist dieselbe Person?',
    join: (name) => `Mit ${name} verbinden`,
    joined: (name) => `Verbunden mit ${name}`,
    split: (site) => `${site} wieder trennen`,
    splitDone: 'Wieder getrennt',
  },

  forget: {
    action: 'Person vergessen',
    explain: (name) =>
      `Alles zu ${name} wird entfernt: Verlauf, Versprechen, Notizen. Einen Tag lang lässt es sich zurückholen, danach ist es fort.`,
    hash: 'Auch ein Import soll die Person nicht zurückbringen',
    confirm: 'Vergessen',
    cancel: 'Abbrechen',
    forgotten: (name) => `${name}: vergessen`,
  },

  check: {
    title: 'Text prüfen',
    message: 'Nachricht',
    invitation: 'Nachricht zur Einladung',
    your: 'Dein Text',
    placeholder: 'Schreib hier oder füge einen Text ein',
    inPageOff: 'Die Prüfung auf der Seite ist aus.',
    alone: 'Geprüft wird nur der Text; an wen er geht, ist hier nicht zu erkennen.',
    emptyTitle: 'Noch kein Text',
    emptyText: 'Schreib ein paar Worte, dann siehst du, ob sie reichen.',
    fine: 'Konkret und nur für diese Person. Darauf lässt sich antworten.',
    findings: 'Hinweise zum Text',
    openers: 'Einstiege aus dem Profil',
    openersNone: 'Das Profil gibt keinen Anlass her, und erfunden wird nichts. Was verbindet euch?',
    ownWords: 'Was verbindet euch?',
    ownWordsHint: 'zum Beispiel: gestern beim Gießereitag kennengelernt',
    copy: 'Kopieren',
    copied: 'Kopiert',
    insertHere: 'In den Text',
    inserted: 'Einstieg übernommen',
    ruleOff: (name) => `„${name}“ wird nicht mehr gezeigt`,
    notesLeft: (left, all, month) => `Noch ${left} von ${all} persönlichen Nachrichten im ${month}`,
    hits: { one: '# Treffer', other: '# Treffer' },
  },
};
