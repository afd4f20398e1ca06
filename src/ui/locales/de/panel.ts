import type { PanelWords } from '../panel.ts';

export const panel: PanelWords = {
  name: 'Vitamin B',
  hints: 'Hinweise zur Nachricht',
  openers: 'Einstiege aus dem Profil',
  looking: 'Das Profil wird gelesen …',
  openersFound: { one: 'Ein Einstieg aus dem Profil', other: '# Einstiege aus dem Profil' },
  openersCount: { one: '# Einstieg', other: '# Einstiege' },
  fine: 'Konkret und nur für diese Person. Darauf lässt sich antworten.',
  copy: 'Kopieren',
  copied: 'In der Zwischenablage. Mit Strg+V oder ⌘V einfügen.',
  inserted: 'Eingefügt: Einstieg aus „{fact}“',
  insertedOwn: 'Eingefügt: Einstieg aus deinen Worten',
  fixed: 'Geändert. Der Rest steht noch da.',
  appended: 'Angehängt. Dein Text steht noch da.',
  append: 'Anhängen',
  replaces: 'Ersetzt deinen Text; Rückgängig holt ihn zurück',
  failed: 'Das Feld nimmt gerade nichts an. Der Text liegt in der Zwischenablage.',
  uncopied: 'Kopieren lässt der Browser hier nicht zu. Der Einstieg bleibt stehen, zum Markieren.',
  stuck: 'Das Feld nimmt gerade nichts an. Der Einstieg bleibt hier stehen, zum Abschreiben oder Kopieren.',
  willRemember: 'Nach dem Senden merkt sich Vitamin B den Anlass.',
  willForget: 'Diese Anfrage wird nicht gemerkt.',
  doNotRemember: 'Nicht merken',
  doRemember: 'Doch merken',
  notesLeft: { one: 'Noch eine persönliche Nachricht übrig', other: 'Noch # persönliche Nachrichten übrig' },
  notesLeftOf: 'Noch {left} von {all} Nachrichten im {month}',
  stays: 'Bleibt auf diesem Gerät',
  yourDecision: 'Gesendet wird nur, was du sendest',
  openSidePanel: 'Seitenleiste öffnen',
  collapse: 'Einklappen',
  expand: 'Ausklappen',

  blank: {
    title: 'Das Profil gibt keinen Anlass her',
    unsure: 'Nicht sicher, an wen das geht',
    text: 'Erfunden wird hier nichts, darum eine Frage an dich:',
    question: 'Was verbindet euch?',
    answers: { met: 'Eine Begegnung', recommended: 'Eine Empfehlung', work: 'Die Arbeit', nothing: 'Noch nichts' },
    ask: { met: 'Wo oder wann?', recommended: 'Von wem?', work: 'Was genau?' },
    advice: {
      'comment-first':
        'Dann antworte erst öffentlich unter dem letzten Beitrag. Danach kennt ihr euch schon ein wenig.',
      wait: 'Dann hat die Anfrage Zeit. Warte auf einen Anlass, der euch beiden etwas bringt.',
    },
  },
  choice: {
    worth: 'Hier lohnt sich eine Nachricht',
    thin: 'Ein Anlass wäre gut',
    thinText: 'Das Profil gibt wenig her. Eine Nachricht lohnt sich, wenn du weißt, was euch verbindet.',
  },
  noField: {
    title: 'Hier gibt es kein Nachrichtenfeld',
    textXing:
      'Mit Basis-Mitgliedschaft ist das üblich. Die Anfrage geht ohne Worte hinaus, der Anlass muss nicht verloren gehen.',
  },
  upsell: {
    title: 'Keine persönliche Nachricht mehr in diesem Monat',
    text: 'Ohne Nachricht geht die Anfrage weiter. Den Anlass kannst du aufheben und nach der Annahme schreiben.',
  },
  email: {
    title: 'Hier wird nach der E-Mail-Adresse gefragt',
    text: 'Wer sie nicht hat, kommt so nicht weiter. Ein Kommentar unter einem Beitrag oder ein gemeinsamer Kontakt ist der bessere Weg.',
  },
  limit: {
    title: 'Für diese Woche sind es genug Anfragen',
    text: 'In ein paar Tagen geht es weiter. Den Anlass kannst du bis dahin aufheben.',
  },
  keep: {
    action: 'Merken',
    text: 'Anlass merken und nach der Annahme schreiben',
    kept: 'Gemerkt. Vitamin B bietet ihn nach der Annahme an.',
  },
};
