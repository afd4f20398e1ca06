import type { NoteContext } from '../../src/core/note/context.ts';
import type { RuleId } from '../../src/core/note/finding.ts';

/** A note that shows the fault and one that mends it, in one writing language. */
export interface Example {
  readonly rule: RuleId;
  readonly language: 'de' | 'en';
  readonly bad: string;
  readonly good: string;
  /** What must be known for this rule beside the recipient. */
  readonly context?: Partial<NoteContext>;
}

/** The invented person to whom all examples are written. */
export const recipients = {
  de: {
    name: 'Dr. Birgit Nowak-Steiner',
    headline: 'Pflegedienstleiterin',
    company: 'Klinikum Fuldatal',
    location: 'Fulda',
    posts: [
      { text: 'Neun Monate Springerpool: Krankenstand von 11 auf 7 Prozent. Die Stationen wollten zuerst nicht.' },
    ],
    groups: ['Pflege in Hessen'],
    mutual: ['Jens Ottmar'],
  },
  en: {
    name: 'Gareth Prosser',
    headline: 'Site Manager',
    company: 'Taffside Build',
    location: 'Cardiff',
    posts: [
      { text: 'Forty-one weeks without a lost-time incident on the Barry school, with a tower crane up all winter.' },
    ],
    groups: ['Welsh Builders'],
    mutual: ['Sian Maddocks'],
  },
} as const;

const goodDe = 'Guten Tag Frau Nowak-Steiner, wie haben Sie die Stationen für den Springerpool gewonnen?';
const goodEn = 'Hi Gareth, 41 weeks with a tower crane up is rare. How did you run the morning briefings in Barry?';
const pair = (rule: RuleId, de: string, en: string, context?: Partial<NoteContext>): Example[] => [
  { rule, language: 'de', bad: de, good: goodDe, ...(context ? { context } : {}) },
  { rule, language: 'en', bad: en, good: goodEn, ...(context ? { context } : {}) },
];

export const examples: readonly Example[] = [
  ...pair('empty', 'Hallo Frau Nowak-Steiner,\nmit freundlichen Grüßen\nJonas Kern', 'Hi Gareth,\nkind regards\nTom'),
  ...pair(
    'placeholder',
    'Sehr geehrte/r Frau Nowak-Steiner, Ihr Beitrag zu [Thema] hat mir gefallen.',
    'Hi {{first_name}}, I enjoyed your post about the Barry school.',
  ),
  ...pair(
    'mismatch',
    'Liebe Frau Hofmann, wie läuft der Springerpool bei Ihnen?',
    'Dear Mr Llewellyn, 41 weeks with a crane up is rare.',
  ),
  ...pair(
    'contact',
    'Guten Tag Frau Nowak-Steiner, mehr zum Springerpool unter www.dienstplan.example oder 0661 555 01 23.',
    'Hi Gareth, loved the crane story. Text me on 07700 900143.',
  ),
  ...pair('too-long', `${goodDe} Wir fangen im Mai damit an.`, `${goodEn} We are about to start ours.`, { limit: 102 }),
  ...pair(
    'taboo',
    'Guten Tag Frau Nowak-Steiner, was diese Regierung der Pflege antut, geht gar nicht. Vor der Wahl müssen wir zusammenhalten.',
    'Hi Gareth, this government has to go and we must get them voted out before the election. Connect if you agree.',
  ),
  ...pair(
    'pressure',
    'Frau Nowak-Steiner, das ist schon meine dritte Anfrage. Warum antworten Sie nicht? Bitte heute noch annehmen.',
    'Gareth, this is my third request and you have still not accepted. It takes one click. Please respond today.',
  ),
  ...pair(
    'pitch',
    'Guten Tag Frau Nowak-Steiner, wir unterstützen Kliniken wie Ihre mit unserer Software für Dienstpläne und sparen bis zu 30 Prozent. Darf ich Ihnen eine kostenlose Demo zeigen?',
    'Hi Gareth, we help builders like you cut costs with our all-in-one platform. Open to a quick demo? The first month is free.',
  ),
  ...pair(
    'ask',
    'Guten Tag Frau Nowak-Steiner, ich suche eine Stelle. Könnten Sie mich bitte weiterempfehlen? Meinen Lebenslauf schicke ich gern.',
    'Hi Gareth, could you please refer me for a job at your firm? I can send my CV and would need 15 minutes of your time.',
  ),
  {
    rule: 'formality',
    language: 'de',
    bad: 'Hallo Birgit, dein Beitrag zum Springerpool hat uns gefallen. Wie haben Sie die Stationen gewonnen?',
    good: goodDe,
  },
  ...pair(
    'flattery',
    'Liebe Frau Nowak-Steiner, ich bin sehr beeindruckt von Ihrem Werdegang. Menschen wie Sie sind eine echte Inspiration!',
    'Gareth, what an impressive career! People like you are a true inspiration. Keep it up!',
  ),
  ...pair(
    'self',
    'Ich bin gelernter Kaufmann, habe 20 Jahre Berufserfahrung, bin verheiratet und habe zwei Kinder. In meiner Freizeit laufe ich Marathon.',
    'I have 14 years of experience in sales, a degree in marketing and speak five languages. In my free time I sail. I am hard-working.',
  ),
  ...pair(
    'smalltalk',
    'Hallo Frau Nowak-Steiner, wie geht es Ihnen? Schönes Wochenende und viel Sonne!',
    'Hi Gareth, how are you? Hope you are enjoying the sunshine. Have a lovely weekend!',
  ),
  ...pair(
    'generic',
    'Guten Tag Frau Nowak-Steiner, ich bin auf Ihr Profil gestoßen und würde mein Netzwerk gern erweitern. Ich freue mich auf den Austausch.',
    "Hi Gareth, I came across your profile and would like to add you to my professional network. I'm looking forward to connecting.",
  ),
  ...pair(
    'thin',
    'Guten Tag Frau Nowak-Steiner, ich bin auch in der Gruppe Pflege in Hessen und würde mich über einen Kontakt freuen.',
    'Hi Gareth, fellow member of Welsh Builders here. Would be good to connect.',
  ),
];
