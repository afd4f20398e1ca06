import type { PartsWords } from '../parts.ts';

export const parts: PartsWords = {
  undo: 'Undo',
  more: 'More',
  why: 'Why?',
  whyOf: (finding) => `Why? ${finding}`,
  dismiss: 'Hide',
  dismissOf: (finding) => `Hide this hint: ${finding}`,
  dismissHere: 'Not here',
  dismissAlways: 'Never again',
  showInNote: 'Show the words in the note',
  address: 'Form of address',
  insert: 'Insert',
  verdict: {
    hold: 'Better not send this yet',
    improve: 'Can go out, but it is thin',
    send: 'Good to go',
  },
  charactersOf: (count, limit) => `${count} of ${limit} characters`,
  charactersLeft: (left) => `${left} characters left`,
  charactersOver: (over) => `${over} characters too many`,
  findingsCount: { one: '# hint', other: '# hints' },
};
