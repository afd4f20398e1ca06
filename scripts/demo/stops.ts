/** One page of the tour, and what is done on it. */
export interface Stop {
  readonly title: string;
  readonly replica: string;
  readonly person: string;
  /** The control that starts a request. */
  readonly connect: { readonly name: string | RegExp; readonly exact?: boolean };
  /** The first step's button that leads to the field; absent where the field is there at once. */
  readonly addNote?: string | RegExp;
  readonly notes: readonly string[];
  readonly insert: RegExp;
  readonly send: string | RegExp;
}

export const stops: readonly Stop[] = [
  {
    title: 'LinkedIn as it was for years, in German',
    replica: 'linkedin-classic-de',
    person: 'Henrike Vossbeck',
    connect: { name: /Henrike Vossbeck als Kontakt einladen/ },
    addNote: 'Nachricht hinzufügen',
    notes: [
      'Hallo Frau Vossbeck, ich hoffe, es geht Ihnen gut und Sie hatten ein schönes Wochenende. Viele Grüße',
      'Hallo Frau Vossbeck, ich bin auf Ihr Profil gestoßen und würde mein Netzwerk gern um interessante Kontakte erweitern.',
      'Guten Tag Frau Vosskamp, Ihr Beitrag zu den Rotorblättern hat mich beschäftigt.',
      'Guten Tag Frau Vossbeck, das Harz bei sechs Grad härten, indem man das Blatt von innen wärmt: Wie lange halten die Heizmatten das durch?',
    ],
    insert: /Einfügen|Insert/,
    send: /^Senden|Einladung senden/,
  },
  {
    title: 'LinkedIn as it is now, in English',
    replica: 'linkedin-new-open-en',
    person: 'Gareth Pennwood',
    connect: { name: /Invite Gareth Pennwood to connect/ },
    addNote: 'Add a note',
    notes: [
      'Hi Gareth, hope you are doing well and enjoying the autumn!',
      "Hi [First Name], I'd love to add you to my professional network.",
      'Hi Gareth, the fleece rows that came through the April frost: did you wrap them the night before, or leave the fleece on for weeks?',
    ],
    insert: /Einfügen|Insert/,
    send: /^Send( invitation)?$/,
  },
  {
    title: 'XING, in German',
    replica: 'xing-field-de',
    person: 'Henrike Vossbeck',
    connect: { name: 'Als Kontakt hinzufügen', exact: true },
    notes: [
      'Hallo Henrike, tolles Profil! Lass uns vernetzen.',
      'Hallo Henrike, du suchst Zulieferer für Heizmatten. Wir haben in Emden zwei ausprobiert, von einem kann ich dir abraten. Magst du wissen, warum?',
    ],
    insert: /Einfügen|Insert/,
    send: /senden/i,
  },
];
