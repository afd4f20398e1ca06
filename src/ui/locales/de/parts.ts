import type { PartsWords } from '../parts.ts';

export const parts: PartsWords = {
  undo: 'Rückgängig',
  more: 'Mehr',
  why: 'Warum?',
  whyOf: (finding) => `Warum? ${finding}`,
  dismiss: 'Ausblenden',
  dismissOf: (finding) => `Hinweis ausblenden: ${finding}`,
  dismissHere: 'Hier nicht',
  dismissAlways: 'Nie mehr',
  showInNote: 'Stelle in der Nachricht zeigen',
  address: 'Anrede',
  insert: 'Einfügen',
  verdict: {
    hold: 'Lieber noch nicht senden',
    improve: 'Kann raus, ist aber dünn',
    send: 'Kann so raus',
  },
  charactersOf: (count, limit) => `${count} von ${limit} Zeichen`,
  charactersLeft: (left) => `Noch ${left} Zeichen`,
  charactersOver: (over) => `${over} Zeichen zu viel`,
  findingsCount: { one: '# Hinweis', other: '# Hinweise' },
};
