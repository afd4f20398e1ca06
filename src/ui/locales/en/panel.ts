import type { PanelWords } from '../panel.ts';

export const panel: PanelWords = {
  name: 'Vitamin B',
  hints: 'Hints on your note',
  openers: 'Openers from this profile',
  looking: 'Reading the profile …',
  openersFound: { one: 'One opener from this profile', other: '# openers from this profile' },
  openersCount: { one: '# opener', other: '# openers' },
  fine: 'Concrete, and meant for this person. Easy to answer.',
  copy: 'Copy',
  copied: 'On the clipboard. Paste with Ctrl+V or ⌘V.',
  inserted: 'Inserted: opener from “{fact}”',
  insertedOwn: 'Inserted: opener from your own words',
  fixed: 'Changed. The rest is as it was.',
  appended: 'Added below. Your text is still there.',
  append: 'Add below',
  replaces: 'Replaces your text; Undo brings it back',
  failed: 'The field takes no text right now. It is on the clipboard instead.',
  uncopied: 'The browser does not allow copying here. The opener stays for you to select.',
  stuck: 'The field takes no text right now. The opener stays here for you to copy.',
  willRemember: 'Once sent, Vitamin B remembers the occasion.',
  willForget: 'This invitation will not be remembered.',
  doNotRemember: 'Do not remember',
  doRemember: 'Remember after all',
  notesLeft: { one: 'One personal note left', other: '# personal notes left' },
  notesLeftOf: '{left} of {all} personal notes left in {month}',
  stays: 'Stays on this device',
  yourDecision: 'Only you send anything',
  openSidePanel: 'Open side panel',
  collapse: 'Collapse',
  expand: 'Expand',

  blank: {
    title: 'The profile gives no occasion',
    unsure: 'Not sure who this goes to',
    text: 'Nothing is made up here, so one question for you:',
    question: 'What connects you?',
    answers: { met: 'We met', recommended: 'Someone suggested it', work: 'Their work', nothing: 'Nothing yet' },
    ask: { met: 'Where or when?', recommended: 'Who was it?', work: 'What exactly?' },
    advice: {
      'comment-first': 'Then reply in public under their latest post first. After that you are no strangers.',
      wait: 'Then there is no hurry. Wait for an occasion that helps you both.',
    },
  },
  choice: {
    worth: 'A note is worth it here',
    thin: 'An occasion would help',
    thinText: 'The profile says little. A note is worth it if you know what connects you.',
  },
  noField: {
    title: 'There is no field for a note here',
    textXing:
      'That is usual with a Basic membership. The request goes out without words; the occasion need not be lost.',
  },
  upsell: {
    title: 'No personal notes left this month',
    text: 'The request can still go out without one. You can keep the occasion and write once it is accepted.',
  },
  email: {
    title: 'An e-mail address is asked for here',
    text: 'Without it this way is closed. A comment under a post or someone you both know is the better way.',
  },
  limit: {
    title: 'Enough invitations for this week',
    text: 'It goes on in a few days. You can keep the occasion until then.',
  },
  keep: {
    action: 'Keep',
    text: 'Keep the occasion and write once accepted',
    kept: 'Kept. Vitamin B offers it once the request is accepted.',
  },
};
