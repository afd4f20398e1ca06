import type { GiveAndTake, PersonWords } from '../person.ts';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${numbers[count] ?? count} times`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const person: PersonWords = {
  circles: { core: 'Core', close: 'Close', good: 'Good', wide: 'Wide' },
  noCircle: 'No circle',
  every: { one: 'every day', other: 'every # days' },
  happened: {
    invited: 'Invited',
    accepted: 'Invitation accepted',
    wrote: 'Wrote',
    answered: 'Got an answer',
    commented: 'Commented on a post',
    met: 'Met',
    called: 'Phoned',
    gave: 'Helped',
    got: 'Got help',
    thanked: 'Said thank you',
    introduced: 'Made an introduction',
    asked: 'Asked for something',
    declined: 'Said no, honestly',
  },
  log: {
    invited: 'Invitation',
    accepted: 'Accepted',
    wrote: 'Message',
    answered: 'Got an answer',
    commented: 'Comment',
    met: 'Meeting',
    called: 'Call',
    gave: 'Helped',
    got: 'Got help',
    thanked: 'Said thanks',
    introduced: 'Introduced',
    asked: 'Asked for something',
    declined: 'Said no',
  },
  done: 'Done',
  doneOf: (name) => `Done: ${name}`,
  later: 'Later',
  laterOf: (name) => `Later: ${name}`,
  followUps: 'Who deserves a word today',
  spare: 'If there is time:',
  weekLabel: 'This week’s rhythm:',
  newDone: { one: '# new', other: '# new' },
  newOpen: { one: '# new to go', other: '# new to go' },
  nurturedDone: { one: '# nurtured', other: '# nurtured' },
  nurturedOpen: { one: '# to nurture', other: '# to nurture' },
  timeline: 'Timeline',
  timelineEmpty: 'What happens between you stands here: a call, a meeting, a thank you.',
  quietYears: (years) => (years === 1 ? 'A quiet year' : `${capital(numbers[years] ?? String(years))} quiet years`),
  yearsPicture: (from, to, count) =>
    `${count === 1 ? 'One entry' : `${count} entries`} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`,
  changeOf: (what) => `${what}: change or remove`,
  change: 'Change',
  remove: 'Remove',
  promises: 'Promised',
  promisesEmpty: 'Nothing open. What you promise each other is remembered here.',
  byMe: 'by you',
  byThem: (name) => `by ${name}`,
  due: (when) => `by ${when}`,
  overdue: (when) => `was meant for ${when}`,
  noDate: 'no date',
  keptOf: (text) => `Kept: ${text}`,
  otherEndOf: (text) => `End another way: ${text}`,
  decline: 'Say no honestly',
  cameBack: 'Came back to it later',
  ended: { kept: 'Kept', declined: 'Declined', 'came-back': 'Came back to it' },
  balance: 'Give and take',
  balanceOf,
  balancePicture: (name, { given, taken }) => `You ${times(given)}, ${name} ${times(taken)}`,
};

function balanceOf(name: string, { given, taken, asked }: GiveAndTake): string | null {
  if (given + taken + asked === 0) return null;
  const pleas = asked > 0 ? `You asked ${times(asked)}` : '';
  if (given === 0 && taken === 0) return `${pleas}. A small favour from you would be a good next move.`;
  if (taken === 0) {
    const asking = asked > 0 ? `${pleas} and helped ${times(given)}.` : `You helped ${times(given)}.`;
    return given >= asked ? `${asking} It is fine to ask for something.` : asking;
  }
  if (given === 0)
    return `${name} helped you ${times(taken)}. Perhaps something comes to mind that is useful there now.`;
  const both = `You helped ${times(given)}, ${name} ${times(taken)}.`;
  if (given > taken) return `${both} It is fine to ask for something.`;
  return given === taken ? `${both} That is even.` : `${both} Perhaps you can soon give something back.`;
}
