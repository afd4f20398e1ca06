import { settingsFrom } from '../../../core/relationship/settings.ts';
import type { OpenersQuestion } from '../../../messaging/judging.ts';
import { findOpeners, judgeNote } from './judge.ts';
import { nothingKnown } from './knowledge.ts';

const drafts = {
  de: 'Guten Tag Frau Muster, wie geht es Ihnen? Ihr Beitrag über den Umbau hat mir gefallen. Ich würde mich über eine Vernetzung freuen.',
  en: 'Hi Erika, hope you are well. I liked your post about the rebuilding. I would love to connect and learn more.',
} as const;

/**
 * Judges an invented note once, so that the browser has compiled the rules and openers before the user's
 * first word is waiting for them.
 */
export function warmUp(now: number): void {
  const known = nothingKnown(settingsFrom(undefined));
  for (const language of ['de', 'en'] as const) {
    const question: OpenersQuestion = {
      network: 'linkedin',
      recipient: {
        name: 'Erika Muster',
        headline: 'Stadtplanung',
        company: 'Muster',
        posts: [{ text: drafts[language], age: '2w' }],
        skills: ['Holzbau'],
      },
      text: drafts[language],
      limit: 200,
      dismissed: [],
      address: null,
      ownWords: { connection: null, text: '' },
    };
    judgeNote(question, known, language);
    findOpeners(question, known, language, now);
  }
}
