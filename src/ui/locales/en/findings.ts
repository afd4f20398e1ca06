import type { FindingsWords, Say } from '../findings.ts';
import { inQuotes } from '../quotes.ts';

const concrete =
  'People answer what could only be meant for them. Two concrete words weigh more than three polite sentences.';
const noSmalltalk =
  'Weather, weekends and well-being are forgotten tomorrow. A reason that can grow into a conversation stays.';
const giveFirst =
  'Wanting something at first contact puts the other person on the spot. Get to know each other first; the answer is more often yes.';
/** What German law says concerns notes in German: `law` is set for those alone. */
const noSelling = ({ law }: Readonly<Record<string, string>>) =>
  law === 'de'
    ? 'Selling is no opener. Build first, do business later. In Germany, advertising by message without consent can also be a legal matter (§ 7 UWG). That is a pointer, not legal advice.'
    : 'Selling is no opener. Build first, do business later.';
const facts = 'A wrong name or a wrong fact says one thing above all: this was copied.';
const shared =
  'Same group, same place, same field: that is true of many. A reason why the two of you makes it a conversation.';

const thin =
  (name: string, advice: string): Say =>
  () => ({ name, advice, why: shared });

export const findings: FindingsWords = {
  rules: {
    empty: {
      blank: () => ({
        name: 'Still empty.',
        advice:
          'One sentence will do: how you know each other, or what made you stop at a post. If there is nothing to say yet, leave it blank or comment first.',
        why: 'A request with a reason is a pleasure to answer. One without words is more honest than one with empty words.',
      }),
      greeting: () => ({
        name: 'Only a greeting.',
        advice:
          'The reason between hello and goodbye is still missing. Half a sentence meant for this person is enough.',
        why: 'A greeting alone leaves open why you are writing. Better to send without a note, or comment first.',
      }),
    },
    smalltalk: {
      alone: () => ({
        name: 'Small talk.',
        advice: 'This could go to everybody. Ask about something on this person’s mind, or say why you are writing.',
        why: noSmalltalk,
      }),
    },
    generic: {
      anybody: () => ({
        name: 'Fits everybody.',
        advice:
          'Swap the name and it is still true. Half a sentence that holds only here changes that: a post, a place, a question.',
        why: concrete,
      }),
      default: () => ({
        name: 'Standard text.',
        advice: 'Everybody gets this sentence. Say in your own words why this person, or send without a note.',
        why: 'The text the network suggests says as little as none at all. A sentence of your own stands out at once.',
      }),
      unmet: () => ({
        name: 'Nothing here meets the profile.',
        advice:
          'I do not read this language, but no word of the note occurs in the profile. Half a sentence that holds only here changes that: a post, a place, a question.',
        why: concrete,
      }),
    },
    flattery: {
      unnamed: () => ({
        name: 'Praise without a detail.',
        advice: 'What exactly did you like? One detail turns the compliment into a conversation.',
        why: 'Praise that names nothing sounds like a template, even when it is meant. A detail shows that you looked.',
      }),
    },
    pitch: {
      selling: (params) => ({
        name: 'An offer.',
        advice: 'This sells in the first line. Leave the offer out and ask about something in this person’s work.',
        why: noSelling(params),
      }),
      vacancy: (params) => ({
        name: 'A vacancy.',
        advice:
          'This reads like a mass mailing. Say what in this path fits the role, or ask first whether a move is of interest at all.',
        why: noSelling(params),
      }),
    },
    ask: {
      favour: () => ({
        name: 'Asking a stranger.',
        advice:
          'The request comes before you know each other. Ask only about this person’s work now, and keep the favour for later.',
        why: giveFirst,
      }),
      job: () => ({
        name: 'Asking for a job or referral.',
        advice: 'Ask first what the work there is like. People recommend those whom they know a little.',
        why: giveFirst,
      }),
      time: () => ({
        name: 'Asking for time.',
        advice: 'A call is a lot to ask while you are strangers. Put the one question that matters right here.',
        why: giveFirst,
      }),
    },
    self: {
      only: () => ({
        name: 'Only about you.',
        advice:
          'There is nothing about the other person yet. Half a sentence on yourself is enough; the rest can be about them.',
        why: 'A note that is only about its writer leaves no room for an answer. Interest opens more doors than a résumé.',
      }),
    },
    placeholder: {
      slot: ({ found }) => ({
        name: 'A gap from a template.',
        advice: found ? `“${found}” is still in here. Fill it in or take it out.` : 'Fill it in or take it out.',
        why: 'A placeholder left in shows that the text went to many. That cannot be undone afterwards.',
      }),
      salutation: ({ found }) => ({
        name: 'Open salutation.',
        advice: found ? `“${found}” sounds like a form letter. Use the person’s name.` : 'Use the person’s name.',
        why: 'A salutation that means everybody means nobody.',
      }),
    },
    mismatch: {
      name: ({ name, expected }) => ({
        name: 'Another name.',
        advice: `You write “${name ?? ''}”; this profile belongs to ${expected ?? 'somebody else'}.`,
        why: facts,
      }),
      title: ({ name, expected }) => ({
        name: 'Another form of address.',
        advice: `“${name ?? ''}” does not go with ${expected ?? 'this name'}. Have another look at the profile.`,
        why: facts,
      }),
      fact: ({ value }) => ({
        name: 'The profile says otherwise.',
        advice: value
          ? `I cannot find “${value}” on this page. Is it true of this person?`
          : 'The page says otherwise. Is it true of this person?',
        why: facts,
      }),
      number: ({ value, expected }) => ({
        name: 'Another number.',
        advice: `You write ${value ?? 'another number'}; the page says ${expected ?? 'otherwise'}.`,
        why: facts,
      }),
    },
    pressure: {
      urgency: () => ({
        name: 'Pressure.',
        advice: 'Urgency puts people off at first contact. Without a deadline this reads kinder and works better.',
        why: 'Under pressure, strangers say no, or nothing. Whoever leaves time gets more answers.',
      }),
      guilt: () => ({
        name: 'Reproach.',
        advice: 'This sounds as if the person owed you something. Start afresh, with a reason instead of the silence.',
        why: 'Nobody owes a request an answer. A new, good reason opens more than a reminder.',
      }),
      shouting: () => ({
        name: 'Capital letters.',
        advice: 'In capitals this reads as if shouted. In lower case it lands better.',
        why: 'Shouting rarely makes people listen.',
      }),
    },
    taboo: {
      politics: () => ({
        name: 'Politics.',
        advice: 'This can divide you before you have met. Take a reason from work instead.',
        why: 'Politics and religion are better left out of a first contact, even when you are likely to agree.',
      }),
      religion: () => ({
        name: 'Faith.',
        advice: 'This is very personal for a first line. Take a reason from work instead.',
        why: 'Politics and religion are better left out of a first contact, even when kindly meant.',
      }),
    },
    contact: {
      link: () => ({
        name: 'A link.',
        advice: 'A link in the first note looks like advertising. Leave it out and send it when asked.',
        why: 'The connection is the channel. Links, numbers and addresses have their place after the yes.',
      }),
      phone: () => ({
        name: 'A phone number.',
        advice: 'The number can wait until you are connected. Without it there is more room for the reason.',
        why: 'The connection is the channel. Links, numbers and addresses have their place after the yes.',
      }),
      email: () => ({
        name: 'An e-mail address.',
        advice: 'The address can wait until you are connected. Without it there is more room for the reason.',
        why: 'The connection is the channel. Links, numbers and addresses have their place after the yes.',
      }),
    },
    formality: {
      mixed: () => ({
        name: 'Du and Sie.',
        advice: 'The form of address changes. Keep to one; when in doubt, Sie.',
        why: 'A reader who stumbles over the form of address no longer reads the rest at ease.',
      }),
    },
    'too-long': {
      over: ({ over, limit }) => ({
        name: 'Too long.',
        advice: `${over ?? 'Some'} characters too many; ${limit ?? 'that many'} fit. The sentence about yourself is often the easiest to lose.`,
        why: 'The page cuts it off or does not send it. Short notes are more welcome anyway.',
      }),
    },
    repeat: {
      same: () => ({
        name: 'Already sent.',
        advice:
          'Somebody else has already had this very text. One sentence for this person alone makes the difference.',
        why: 'Texts wear out, and it shows. The comparison happens only here on your device.',
      }),
      similar: () => ({
        name: 'Nearly sent before.',
        advice: 'Most of this went to somebody else. Change at least the sentence that gives the reason.',
        why: 'Texts wear out, and it shows. The comparison happens only here on your device.',
      }),
    },
    thin: {
      group: thin(
        'Only the group.',
        'What led you from there to this person? One sentence about it, and it becomes a reason.',
      ),
      mutual: ({ value }) => ({
        name: 'A mutual contact without a reason.',
        advice: value
          ? `What connects you with ${value}, or what were you told? That is your reason.`
          : 'How do you know that person, or what were you told? That is your reason.',
        why: shared,
      }),
      place: thin('Only the place.', 'Many people are from there. What would you like to know about the work?'),
      field: thin('Only the field.', 'Many people are in it. What exactly would you like to ask this person?'),
      employer: thin('Only job or employer.', 'That is at the top of the profile. What about it interests you?'),
      praise: thin('Praise without a detail.', 'What did you like? One detail turns the praise into a conversation.'),
      weak: thin('Still thin.', 'The reason is there, but pale. A concrete question or a detail brings it to life.'),
    },
  },
  fix: { replace: (by) => `Replace with ${inQuotes(by, '“”', '‘’')}`, remove: 'Remove', shorten: 'Shorten' },
  strength: (kind, field, words) => {
    const quoted = inQuotes(words, '“”', '‘’');
    if (kind === 'memory') return `Recalls something you share: ${quoted}`;
    if (kind === 'question') return `Asks about something specific: ${quoted}`;
    if (kind === 'mutual') return `Says who connects you: ${quoted}`;
    if (kind === 'named') return `Gets concrete: ${quoted}`;
    const from: Readonly<Record<string, string>> = {
      posts: 'Picks up a post',
      about: 'Picks up what this person says about themselves',
      skills: 'Picks up a strength',
      haves: 'Picks up “I offer”',
      wants: 'Picks up “I’m looking for”',
      education: 'Picks up their education',
      events: 'Picks up an event',
      interests: 'Picks up an interest',
      experience: 'Picks up their path',
    };
    return `${from[field ?? ''] ?? 'Picks up the profile'}: ${quoted}`;
  },
  otherLanguage: 'In this language I check only names, gaps, contact details, form and length.',
  unsureLanguage: 'With so little or mixed text I am unsure of the language.',
};
