import { type Balance, moodOf } from '../../../core/relationship/balance.ts';
import type { Reason } from '../../../core/relationship/reason.ts';
import type { FollowUpsWords, Setting } from '../follow-ups.ts';
import { formatFor } from '../format.ts';

const format = formatFor('en');
const circles = { core: 'Core', close: 'Close', good: 'Good', wide: 'Wide', none: 'No rhythm' } as const;
const numerals = ['never', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];
const times = (count: number) => numerals[count] ?? `${format.number(count)} times`;
const yearNumerals = ['', 'a year', 'two years', 'three years', 'four years', 'five years', 'six years'];
const monthLength = 30.44 * 86_400_000;
const year = 365.25 * 86_400_000;

export const followUps: FollowUpsWords = {
  why,
  next,
  short,
  balance,
  beforeAsk: (given, name) =>
    `${given.taken === 0 ? `You have asked ${name} ${times(given.asked)} so far.` : `${name} has helped you ${times(given.taken)} so far.`} Giving something first makes the next ask easier.`,
  reminder: (names) => ({
    title: format.plural(names.length, {
      one: 'One person deserves a word today',
      other: '# people deserve a word today',
    }),
    text: format.list(names),
  }),
  circles,
  happened: {
    invited: () => 'Invited',
    accepted: (name) => `${name} accepted`,
    wrote: () => 'Wrote',
    answered: (name) => `${name} wrote`,
    commented: () => 'Commented on a post',
    met: () => 'Met',
    called: () => 'Called',
    gave: () => 'You helped',
    got: (name) => `${name} helped`,
    thanked: () => 'Said thank you',
    introduced: () => 'Introduced',
    asked: () => 'Asked for something',
    declined: () => 'Said no, kindly',
  },
};

function why(reason: Reason, { name, now, again }: Setting): string {
  switch (reason.id) {
    case 'promise':
      if (reason.due === undefined) return `Your promise of ${format.day(reason.made, now)}: ${tidy(reason.text)}.`;
      return reason.due < now && !isToday(reason.due, now)
        ? `Your promise: ${tidy(reason.text)}. It was meant for ${format.day(reason.due, now)}.`
        : `Your promise: ${tidy(reason.text)}, by ${until(reason.due, now)}.`;
    case 'promised':
      return `${name} promised: ${tidy(reason.text)}. It was meant for ${format.day(reason.due, now)}.`;
    case 'answer':
      return `${name} wrote to you ${format.ago(reason.since, now)}. An answer is still open.`;
    case 'thanks':
      return reason.text
        ? `${tidy(reason.text)}: that helped. A thank-you is still open.`
        : `${name} helped you ${format.ago(reason.since, now)}. A thank-you is still open.`;
    case 'accepted':
      return reason.hasOpener
        ? 'Your invitation was accepted. Your first line is ready.'
        : 'Your invitation was accepted. A thank-you and a question back make a good start.';
    case 'news':
      return reason.field === 'role' ? `New role: ${tidy(reason.value)}.` : `New at ${tidy(reason.value)}.`;
    case 'silence':
      return `No word yet on your message of ${format.day(reason.since, now)}. Asking once more is fine.`;
    case 'invited':
      return `Invited on ${format.day(reason.since, now)}. A look at the profile shows whether you are connected.`;
    case 'settle':
      return `Connected since ${format.day(reason.since, now)}. A second word before it fades.`;
    case 'cadence':
      return `Last heard from ${format.ago(reason.last, now)}. ${
        reason.bridge ? 'A bridge out of your bubble' : `${circles[reason.circle]} circle`
      }, ${everyDays(reason.days)} or so.`;
    case 'offer':
      return `You said no on ${format.day(reason.since, now)}. Perhaps there is something you can offer today.`;
    case 'give':
      return reason.given === 0
        ? `${took(reason)}. A good time to give.`
        : `${took(reason)} and gave ${times(reason.given)}. A good time to give.`;
    case 'meet':
      return `Known only online since ${new Date(reason.known).getFullYear()}. A coffee, perhaps?`;
    case 'dormant':
      return `Quiet for ${yearsWord(now - reason.last)}.${again ? '' : ' People enjoy such messages more than you would expect.'}`;
    case 'rhythm':
      return `This week has room for one word. Last heard from ${format.ago(reason.last, now)}.`;
  }
}

function next(reason: Reason, { name }: Setting): string {
  switch (reason.id) {
    case 'promise':
      return 'Keep the promise, or say honestly that it will not work out.';
    case 'promised':
      return `Remind ${name} kindly of the promise.`;
    case 'answer':
      return 'Answer; one sentence is enough.';
    case 'thanks':
      return 'Say thank you, and what came of it.';
    case 'accepted':
      return reason.hasOpener ? 'Send the line you kept.' : 'Say thanks and ask one honest question back.';
    case 'news':
      return 'Congratulate, and ask how the start went.';
    case 'silence':
      return 'Ask once more, kindly; then let it rest.';
    case 'invited':
      return 'See whether the invitation was accepted.';
    case 'settle':
      return 'Pick up where your first exchange ended.';
    case 'cadence':
    case 'rhythm':
      return 'Ask what matters to them right now.';
    case 'offer':
      return 'Offer something that is possible today.';
    case 'give':
      return 'Give something: a pointer, an introduction, a recommendation.';
    case 'meet':
      return 'Suggest meeting in person.';
    case 'dormant':
      return 'Recall something you share, without wanting anything.';
  }
}

function short(reason: Reason): string {
  switch (reason.id) {
    case 'promise':
      return 'Your promise';
    case 'promised':
      return 'Promised to you';
    case 'answer':
      return 'Waiting for your answer';
    case 'thanks':
      return 'Say thank you';
    case 'accepted':
      return 'Newly connected';
    case 'news':
      return reason.field === 'role' ? 'New role' : 'New company';
    case 'silence':
      return 'Ask once more';
    case 'invited':
      return 'Invitation open';
    case 'settle':
      return 'A second word';
    case 'cadence':
      return 'Time for a word';
    case 'offer':
      return 'Offer something';
    case 'give':
      return 'Give something back';
    case 'meet':
      return 'Known only online';
    case 'dormant':
      return 'Quiet for long';
    case 'rhythm':
      return 'This week';
  }
}

function balance(counted: Balance, name: string): string {
  const both =
    counted.taken >= counted.asked
      ? `You helped ${times(counted.given)}, ${name} ${times(counted.taken)}.`
      : `${took(counted)} and gave ${times(counted.given)}.`;
  switch (moodOf(counted)) {
    case 'open':
      return 'Nobody has asked for anything yet. Giving something is a good start.';
    case 'only-taken':
      return `${counted.taken === 0 ? took(counted) : `${name} helped you ${times(counted.taken)}`}. If there is a chance, give first.`;
    case 'taken-more':
      return `${both} A good moment to give.`;
    case 'even':
      return `${both} That is even.`;
    case 'given-more':
      return counted.taken + counted.asked === 0
        ? `You helped ${times(counted.given)}. Asking for something is fine.`
        : `${both} Asking for something is fine.`;
  }
}

function took({ taken, asked }: { readonly taken: number; readonly asked: number }): string {
  return taken >= asked ? `You were helped ${times(taken)}` : `You asked ${times(asked)}`;
}

function everyDays(days: number): string {
  return days === 1 ? 'every day' : `every ${format.number(days)} days`;
}

function until(due: number, now: number): string {
  if (isToday(due, now)) return 'today';
  return isToday(due, tomorrow(now)) ? 'tomorrow' : format.day(due, now);
}

function isToday(at: number, now: number): boolean {
  return new Date(at).toDateString() === new Date(now).toDateString();
}

function tomorrow(now: number): number {
  const date = new Date(now);
  return date.setDate(date.getDate() + 1);
}

function yearsWord(span: number): string {
  const years = Math.floor(span / year);
  if (years < 1)
    return format.plural(Math.max(1, Math.round(span / monthLength)), { one: 'a month', other: '# months' });
  return yearNumerals[years] ?? `${format.number(years)} years`;
}

/** The user's words inside a sentence: without a full stop of their own. */
function tidy(text: string): string {
  return text.trim().replace(/[.!\s]{1,20}$/, '');
}
