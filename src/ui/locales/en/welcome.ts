import type { WelcomeWords } from '../welcome.ts';

export const welcome: WelcomeWords = {
  pageTitle: 'Welcome · Vitamin B',
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  back: 'Back',
  skip: 'Skip',
  next: 'Continue',
  begin: 'Begin',
  finish: 'Open my network',
  leave: 'End the introduction',
  trouble: 'The browser keeps nothing here, perhaps because this is a private window. You can still look around.',

  promise: {
    title: 'Fewer notes, better ones',
    text: 'For the moment before you send, and for everyone you would hate to lose sight of.',
    does: [
      { title: 'It reads along', text: 'And says in one sentence when a note still lacks something.' },
      { title: 'It suggests', text: 'An opener, built only on what the profile shows.' },
      { title: 'It remembers', text: 'What you promised, and who would be glad of a word.' },
    ],
    never: {
      title: 'Nothing leaves this device.',
      text: 'No account, no server, no network request. Vitamin B does not click, does not send, and remembers nobody before you act.',
    },
  },
  goal: {
    title: 'Where should your network take you?',
    text: 'A goal makes openers honest. One is enough, three at most. You can change them at any time.',
    goals: 'My goals',
    goalsHelp: 'In your own words.',
    full: 'Three goals are enough.',
    examples: 'For example',
    example: [
      'Find a new job',
      'Win customers',
      'Learn from others',
      'Find a mentor',
      'Start something of my own',
      'Stay in touch',
    ],
    offers: 'What I can give',
    offersHelp: 'So that you notice who could use it. Giving comes first.',
    entry: 'Type and press Enter',
    addTo: (list) => `${list}: add an entry`,
    add: 'Add',
    removeFrom: (entry) => `Remove “${entry}”`,
  },
  place: {
    title: 'Where should the check appear?',
    text: 'This goes for both networks, and you can change it at any time.',
    inPage: {
      title: 'Below the note',
      text: 'A narrow box in the dialog, only while it is open. One click puts a suggestion in.',
    },
    sidePanel: {
      title: 'Only in the side panel',
      text: 'The page stays untouched. You open the panel when you would like a second opinion.',
    },
    terms: {
      title: 'What the networks say.',
      text: 'LinkedIn forbids extensions that overlay its pages, and XING forbids software that accesses its services. The side panel overlays nothing. Choose what you feel comfortable with.',
    },
    habit: 'In German, I usually write',
    habitHelp: 'Your draft and the profile come first.',
  },
  trial: {
    title: 'Try it',
    text: 'Write as you would to someone whose post you liked. None of it is kept.',
    label: 'A note to try',
    recipient: {
      name: 'Siobhán Carrick',
      role: 'Head of Materials Testing',
      company: 'Ferrova Castings',
      post: 'Thin-wall castings rarely crack where the calculation says. Three trials from our test lab.',
    },
    posted: (post) => `Last wrote: “${post}”`,
    samples: 'Examples',
    sample: [
      {
        name: 'Small talk',
        text: 'Hi Siobhán, I hope you are having a great week. I would love to add you to my network.',
      },
      { name: 'Placeholder', text: 'Hi [name], your profile at [company] is very impressive. Let us connect.' },
      {
        name: 'With a reason',
        text: 'Hi Siobhán, your post on thin-wall castings made me stop: ours crack in the wrong place, too. Did you test with or without preload?',
      },
    ],
    findings: 'Hints on the note',
    blank: 'Write something, or take an example.',
    fine: 'Specific enough to be read.',
    hints: { one: '# hint', other: '# hints' },
    pin: 'To keep Vitamin B in sight, pin it in the extensions menu.',
  },
};
