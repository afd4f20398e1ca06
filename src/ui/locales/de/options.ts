import type { OptionsWords } from '../options.ts';

export const options: OptionsWords = {
  title: 'Einstellungen',
  pageTitle: 'Einstellungen · Vitamin B',
  lead: 'Jede Änderung gilt sofort und lässt sich einzeln zurücksetzen.',
  sections: {
    look: 'Sprache und Aussehen',
    me: 'Ich und meine Ziele',
    check: 'Prüfung der Nachricht',
    rules: 'Regeln',
    circles: 'Kreise und Rhythmus',
    reminder: 'Erinnerung',
    privacy: 'Privatsphäre',
    selfTest: 'Selbsttest',
    about: 'Über Vitamin B',
  },
  sectionList: 'Abschnitte',
  toOverview: 'Mein Netzwerk',
  toWelcome: 'Einführung noch einmal ansehen',
  reset: 'Zurücksetzen',
  resetOf: (option) => `Zurücksetzen: ${option}`,

  language: {
    name: 'Sprache der Oberfläche',
    why: 'Gilt für alles, was Vitamin B zeigt. Nachrichten werden in der Sprache geprüft, in der du sie schreibst.',
    auto: 'Wie der Browser',
    de: 'Deutsch',
    en: 'English',
  },
  theme: {
    name: 'Hell oder dunkel',
    why: 'Für die Seiten von Vitamin B. Neben einer Nachricht richtet es sich nach der Website.',
    auto: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  singleKeys: {
    name: 'Befehle mit einer Taste',
    why: 'D für erledigt, S für später, U für rückgängig, immer nur außerhalb von Textfeldern.',
  },

  goals: {
    name: 'Meine Ziele',
    why: 'Bis zu drei. Einstiege und Vorschläge richten sich danach, und in deinem Netzwerk siehst du, wer dazu passt.',
    full: 'Drei Ziele sind genug. Nimm eines heraus, um ein anderes aufzunehmen.',
  },
  offers: {
    name: 'Was ich bieten kann',
    why: 'So fällt auf, wessen Wunsch du erfüllen kannst. Geben kommt zuerst.',
  },
  seeks: { name: 'Was ich suche', why: 'So fällt auf, wer dir weiterhelfen könnte.' },
  profile: { name: 'Mein Name', why: 'Damit die Prüfung merkt, wenn eine Nachricht falsch unterschrieben ist.' },
  headline: { name: 'Was ich mache', why: 'In einem Satz, wie er im Profil steht.' },
  place: { name: 'Mein Ort', why: 'Ein gemeinsamer Ort ist ein Anknüpfungspunkt.' },
  employers: { name: 'Arbeitgeber', why: 'Jetzige und frühere: gemeinsame Stationen sind gute Einstiege.' },
  schools: { name: 'Schulen und Hochschulen', why: 'Auch hier zählt, was ihr gemeinsam habt.' },
  groups: { name: 'Gruppen und Vereine', why: 'Zum Beispiel Fachgruppen, in denen du mitliest.' },
  events: { name: 'Veranstaltungen', why: 'Messen und Tagungen, auf denen du warst oder sein wirst.' },
  addTo: (list) => `${list}: Eintrag hinzufügen`,
  add: 'Hinzufügen',
  removeFrom: (entry) => `„${entry}“ entfernen`,
  listExample: 'Eintragen und Enter drücken',
  removed: (entry) => `„${entry}“ ist entfernt.`,

  inPage: {
    linkedin: {
      name: 'Prüfung auf LinkedIn in der Seite zeigen',
      why: 'Ausgeschaltet wartet sie in der Seitenleiste, und die Seite bleibt unberührt.',
    },
    xing: {
      name: 'Prüfung auf XING in der Seite zeigen',
      why: 'Ausgeschaltet wartet sie in der Seitenleiste, und die Seite bleibt unberührt.',
    },
  },
  habit: {
    name: 'Auf Deutsch schreibe ich meist',
    why: 'Gilt, wenn weder dein Entwurf noch das Profil verrät, ob Du oder Sie passt.',
  },
  notes: {
    name: 'Persönliche Nachrichten im Monat',
    why: 'Ohne Premium erlaubt LinkedIn etwa fünf; Vitamin B zählt mit, damit keine verschenkt wird.',
    unlimited: 'Unbegrenzt',
    limited: 'Begrenzt',
    count: 'Anzahl im Monat',
  },
  rulesLead: 'Was eine Nachricht schwächt. Was du ausschaltest, wird nirgends mehr erwähnt.',
  rules: {
    empty: { name: 'Leer', why: 'Nur Gruß und Name, ohne Anlass.' },
    smalltalk: { name: 'Smalltalk', why: 'Wetter, Wochenende, Befinden: morgen vergessen.' },
    generic: { name: 'Passt auf alle', why: 'Sätze, die unverändert an jede Person gehen könnten.' },
    flattery: { name: 'Lob ohne Einzelheit', why: 'Ein Kompliment, das nicht sagt, was gefallen hat.' },
    pitch: { name: 'Verkaufen', why: 'Ein Angebot, bevor ihr euch kennt.' },
    ask: { name: 'Bitte zu früh', why: 'Etwas wollen, noch ehe ein Gespräch begonnen hat.' },
    self: { name: 'Nur über mich', why: 'Viel von dir, nichts von der anderen Person.' },
    placeholder: { name: 'Platzhalter', why: 'Stehen gebliebene Lücken wie [Name].' },
    mismatch: { name: 'Passt nicht zum Profil', why: 'Falscher Name, falsche Firma, falsches Netzwerk.' },
    pressure: { name: 'Druck', why: 'Fristen, Nachhaken, künstliche Eile.' },
    taboo: { name: 'Heikle Themen', why: 'Politik und Religion gehören nicht in den ersten Satz.' },
    contact: { name: 'Kontaktdaten', why: 'Telefonnummern und Links wirken wie Werbung.' },
    formality: { name: 'Anrede', why: 'Du und Sie gemischt, oder ein Gruß, der nicht zum Netzwerk passt.' },
    'too-long': { name: 'Zu lang', why: 'Mehr Zeichen, als das Feld erlaubt.' },
    repeat: { name: 'Schon einmal gesendet', why: 'Fast derselbe Text ging schon an jemand anderen.' },
    thin: { name: 'Dünner Bezug', why: 'Gleiche Gruppe oder gleicher Ort, mehr nicht.' },
  },

  circlesOption: {
    name: 'Kreise',
    why: 'Wie viele Menschen in einen Kreis passen und nach wie vielen Tagen ein Wort guttut.',
    circle: 'Kreis',
    room: 'Plätze',
    days: 'Tage',
    roomOf: (circle) => `Plätze im Kreis ${circle}`,
    daysOf: (circle) => `Tage im Kreis ${circle}`,
  },
  circleNames: { core: 'Kern', close: 'Nah', good: 'Gut', wide: 'Weit' },
  rhythm: {
    name: 'Rhythmus einer Woche',
    why: 'Eine neue und eine gepflegte Verbindung genügen. Eine leere Woche kostet nichts.',
    fresh: 'Neu',
    nurtured: 'Gepflegt',
  },
  perDay: {
    name: 'Vorschläge am Tag',
    why: 'So viele Menschen stehen höchstens auf der Liste für heute; Versprechen und Antworten kommen dazu.',
  },

  reminderOn: {
    name: 'Einmal am Tag erinnern',
    why: 'Eine stille Mitteilung deines Systems, nur an Tagen, an denen jemand auf ein Wort wartet.',
  },
  reminderAt: { name: 'Uhrzeit', why: 'Ist der Browser dann geschlossen, kommt sie beim nächsten Öffnen.' },
  reminderRefused: 'Der Browser hat Mitteilungen nicht erlaubt. Es bleibt bei der Zahl am Symbol.',

  kept: {
    title: 'Was auf diesem Gerät liegt',
    items: [
      {
        name: 'Menschen, die du dir gemerkt hast',
        why: 'Name, Profil und was du beim Merken auf der Seite gesehen hast.',
      },
      {
        name: 'Was ihr erlebt habt',
        why: 'Einladungen, Nachrichten, Treffen, Versprechen und deine privaten Notizen.',
      },
      { name: 'Die Texte deiner Einladungen', why: 'Damit nichts doppelt hinausgeht.' },
      { name: 'Deine Einstellungen', why: 'Alles, was auf dieser Seite steht.' },
    ],
  },
  howLong: {
    name: 'Wie lange',
    why: 'Bis du es löschst. Gelöschte Menschen lassen sich 30 Tage lang zurückholen, danach sind sie fort.',
  },
  never: {
    name: 'Was nie geschieht',
    why: 'Nichts verlässt dieses Gerät: kein Konto, kein Server, keine Anfrage ins Netz. Vitamin B klickt nicht, sendet nicht und merkt sich niemanden von selbst.',
  },
  terms: {
    name: 'Die Regeln der Netzwerke',
    why: 'LinkedIn untersagt Erweiterungen, die seine Seiten überlagern; XING untersagt Software, die auf seine Dienste zugreift. Vitamin B liest nur mit, was du selbst geöffnet hast. Wer sichergehen will, prüft in der Seitenleiste.',
  },

  test: {
    name: 'Alles in Ordnung?',
    why: 'Prüft Speicher, Hintergrund und Prüfung auf diesem Gerät. Der Bericht enthält weder Namen noch Texte.',
    run: 'Selbsttest starten',
    again: 'Noch einmal',
    copy: 'Bericht kopieren',
    copied: 'Kopiert',
    running: 'Läuft …',
    good: 'in Ordnung',
    bad: 'bitte ansehen',
    storage: 'Speicher',
    room: 'Platz',
    roomUsed: (used) => `${used} belegt`,
    people: { one: '# Mensch gemerkt', other: '# Menschen gemerkt' },
    damaged: {
      one: '# Eintrag ist nicht lesbar und beiseitegelegt',
      other: '# Einträge sind nicht lesbar und beiseitegelegt',
    },
    pages: 'Zugriff auf die Seiten',
    pagesOpen: (sites) => `erlaubt für ${sites}`,
    pagesClosed: 'nicht erlaubt: In der Verwaltung der Erweiterungen lässt er sich einschalten',
    check: 'Prüfung einer Nachricht',
    worker: 'Hintergrund',
    where:
      'Was Vitamin B auf einer Seite von LinkedIn oder XING erkennt, zeigt das Menü „…“ hinter dem Symbol in der Werkzeugleiste.',
  },

  version: (version) => `Version ${version}`,
  aboutText:
    'Vitamin B liest mit, während du eine Einladung schreibst, und merkt sich, wer heute ein Wort verdient. Offen, kostenlos und nur auf diesem Gerät.',
  licence: 'Freie Software unter der MIT-Lizenz.',
  trouble:
    'Die Einstellungen lassen sich gerade nicht speichern. In einem privaten Fenster speichert der Browser nichts.',
};
