import { formatFor } from '../format.ts';
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
  more: 'Mehr',
  search: 'Jemanden suchen',
  closeSearch: 'Suche schließen',
  backToPage: 'Zurück zur offenen Seite',
  overview: 'Mein Netzwerk öffnen',
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

  wentSilently:
    'Ging deine Anfrage ohne Nachricht hinaus? Die Seite sagt es nicht. Gemerkt wird sie erst, wenn du es sagst.',
  unknown: 'Noch nicht in deinem Netzwerk. Ein Besuch allein wird nie gespeichert.',
  remember: 'Merken',
  remembered: (name) => `${name}: gemerkt`,
  whatIsKept: 'Was wird gemerkt?',
  kept: [
    'Name und Adresse des Profils',
    'Was gerade darauf zu lesen ist: Position, Firma, Ort, Beiträge, Gemeinsames',
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

  acceptedAsk: 'Die Seite zeigt euch als Kontakte. Ist die Einladung angenommen?',
  acceptedYes: 'Ja, festhalten',
  acceptedNo: 'Nicht jetzt',
  newOnPage: (what) => `Auf der Seite steht inzwischen: ${what}`,
  takeOver: 'Übernehmen',

  check: {
    title: 'Text prüfen',
    message: 'Nachricht',
    invitation: 'Nachricht zur Einladung',
    your: 'Dein Text',
    placeholder: 'Schreib hier oder füge einen Text ein',
    inPageOff: 'Die Prüfung auf der Seite ist ausgeschaltet.',
    atOnce:
      'Aus dieser Liste geht eine Anfrage sofort raus, ohne Nachricht. Öffne erst das Profil, wenn du eine schreiben willst.',
    alone: 'Geprüft wird nur der Text; an wen er geht, ist hier nicht zu erkennen.',
    emptyTitle: 'Noch kein Text',
    emptyText: 'Schreib ein paar Worte, dann siehst du, ob sie reichen.',
    fine: 'Konkret und nur für diese Person. Darauf lässt sich antworten.',
    findings: 'Hinweise zum Text',
    openers: 'Einstiege aus dem Profil',
    openersNone: 'Das Profil gibt keinen Anlass her, und erfunden wird nichts. Was verbindet euch?',
    ownWords: 'Was verbindet euch?',
    ownWordsHint: 'zum Beispiel: gestern auf der Messe',
    copy: 'Kopieren',
    copied: 'Kopiert',
    insertHere: 'Übernehmen',
    inserted: 'Einstieg übernommen',
    fixed: 'Geändert',
    ruleOff: (name) => `„${name}“ wird nicht mehr gezeigt`,
    notesLeft: (left, all, month) => `Noch ${left} von ${all} persönlichen Nachrichten im ${month}`,
  },
};
