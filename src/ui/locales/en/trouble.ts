import type { TroubleWords } from '../trouble.ts';

export const trouble: TroubleWords = {
  title: 'The memory is not answering',
  retry: 'Try again',
  full: 'There is no room left on this device. What is remembered stays; new things are added once there is room again.',
  unavailable:
    'The browser keeps nothing in this window, probably because it is a private one. In a normal window everything is there.',
  blocked:
    'Another window still has the previous version of Vitamin B open. Close or reload it, and this one will carry on.',
  newer: 'A newer version of Vitamin B made this data. It is unharmed; this version does not touch it.',
  missing: 'This is no longer there. Perhaps it was removed in another window.',
  damaged: 'One entry cannot be read. It was set aside, not deleted; everything else is there.',
  unknown: 'Something went wrong. What was remembered before is not affected.',
};
