import type { WelcomeWords } from '../welcome.ts';

export const welcome: WelcomeWords = {
  pageTitle: 'Willkommen · Vitamin B',
  stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
  back: 'Zurück',
  skip: 'Überspringen',
  next: 'Weiter',
  begin: 'Los geht’s',
  finish: 'Mein Netzwerk öffnen',
  leave: 'Einführung beenden',
  trouble: 'Der Browser speichert hier nichts, vielleicht weil dies ein privates Fenster ist. Ansehen kannst du alles.',

  promise: {
    title: 'Weniger Anfragen, dafür bessere',
    text: 'Für den Moment vor dem Senden und für alle, die du nicht aus den Augen verlieren willst.',
    does: [
      { title: 'Liest mit', text: 'Und sagt in einem Satz, wenn einer Nachricht noch etwas fehlt.' },
      { title: 'Schlägt vor', text: 'Einen Einstieg, der nur auf dem beruht, was im Profil steht.' },
      { title: 'Merkt sich', text: 'Was du versprochen hast und wer sich über ein Wort freut.' },
    ],
    never: {
      title: 'Nichts verlässt dieses Gerät.',
      text: 'Kein Konto, kein Server, keine Anfrage ins Netz. Vitamin B klickt nicht, sendet nicht und merkt sich niemanden von selbst.',
    },
  },
  goal: {
    title: 'Wohin soll dein Netzwerk wachsen?',
    text: 'Ein Ziel macht Einstiege ehrlich. Eines genügt, mehr als drei sollten es nicht sein. Ändern kannst du sie jederzeit.',
    goals: 'Meine Ziele',
    goalsHelp: 'In deinen Worten.',
    full: 'Drei Ziele sind genug.',
    examples: 'Zum Beispiel',
    example: [
      'Eine neue Stelle finden',
      'Kundschaft gewinnen',
      'Von anderen lernen',
      'Mentorin oder Mentor finden',
      'Etwas gründen',
      'In Verbindung bleiben',
    ],
    offers: 'Was ich bieten kann',
    offersHelp: 'So fällt auf, wessen Wunsch du erfüllen kannst. Geben kommt zuerst.',
    entry: 'Eintragen und Enter drücken',
    addTo: (list) => `${list}: Eintrag hinzufügen`,
    add: 'Hinzufügen',
    removeFrom: (entry) => `„${entry}“ entfernen`,
  },
  place: {
    title: 'Wo soll die Prüfung erscheinen?',
    text: 'Das gilt für beide Netzwerke und lässt sich jederzeit ändern.',
    inPage: {
      title: 'Unter der Nachricht',
      text: 'Ein schmales Feld im Dialog, nur solange er offen ist. Ein Vorschlag lässt sich mit einem Klick einfügen.',
    },
    sidePanel: {
      title: 'Nur in der Seitenleiste',
      text: 'Die Seite bleibt unberührt. Du öffnest die Leiste, wenn du eine zweite Meinung möchtest.',
    },
    terms: {
      title: 'Was die Netzwerke dazu sagen.',
      text: 'LinkedIn untersagt Erweiterungen, die seine Seiten überlagern, und XING untersagt Software, die auf seine Dienste zugreift. Die Seitenleiste überlagert nichts. Entscheide, womit du dich wohlfühlst.',
    },
    habit: 'Auf Deutsch schreibe ich meist',
    habitHelp: 'Dein Entwurf und das Profil gehen vor.',
  },
  trial: {
    title: 'Probier es aus',
    text: 'Schreib, wie du einer Person schreiben würdest, deren Beitrag dir gefiel. Nichts davon wird gespeichert.',
    label: 'Nachricht zur Probe',
    recipient: {
      name: 'Friederike Thalbach',
      role: 'Leiterin Werkstoffprüfung',
      company: 'Gießerei Muldental',
      post: 'Dünnwandiger Guss reißt selten dort, wo die Rechnung es sagt. Drei Versuche aus unserem Prüffeld.',
    },
    posted: (post) => `Zuletzt geschrieben: „${post}“`,
    samples: 'Beispiele',
    sample: [
      {
        name: 'Smalltalk',
        text: 'Hallo Frau Thalbach, ich hoffe, Sie hatten ein schönes Wochenende. Ich würde mich freuen, Sie in meinem Netzwerk zu haben.',
      },
      {
        name: 'Platzhalter',
        text: 'Hallo [Name], Ihr Profil bei [Firma] ist sehr beeindruckend. Lassen Sie uns vernetzen.',
      },
      {
        name: 'Mit Anlass',
        text: 'Guten Tag Frau Thalbach, Ihr Beitrag über dünnwandigen Guss lässt mich nicht los: Bei uns reißt er ebenfalls an der falschen Stelle. Prüfen Sie mit oder ohne Vorspannung?',
      },
    ],
    findings: 'Hinweise zur Nachricht',
    blank: 'Schreib etwas, oder nimm ein Beispiel.',
    fine: 'Konkret genug, um gelesen zu werden.',
    hints: { one: '# Hinweis', other: '# Hinweise' },
    pin: 'Damit Vitamin B in Sicht bleibt: im Menü der Erweiterungen anheften.',
  },
};
