import { fingerprint } from '../../../core/note/fingerprint.ts';
import { recipientMemory } from '../../../core/note/recipient-memory.ts';
import { recipientOf } from '../../../core/note/snapshot.ts';
import { interfaceLanguage, type Settings } from '../../../core/relationship/settings.ts';
import type { ContentToBackground, SentInvitation } from '../../../messaging/contract.ts';
import type { Handlers } from '../../../messaging/directions.ts';
import { browserLanguage } from '../../../platform/language.ts';
import type { Memory } from '../../../storage/memory.ts';
import { panelWords } from '../../../ui/locales/panel.ts';
import { findOpeners, judgeNote } from './judge.ts';
import { knowledgeOf } from './knowledge.ts';
import { warmUp } from './warm-up.ts';

export interface Judging {
  readonly answers: Pick<Handlers<ContentToBackground>, 'page.settings' | 'note.judge' | 'note.openers'>;
  /** The record with everything that only the checker can say of its note. */
  complete(sent: SentInvitation): Promise<SentInvitation>;
}

/** What a page may learn of the checker: the answer, never what it was found with. */
export function judging(memory: Memory): Judging {
  const known = knowledgeOf(memory);
  const speak = (settings: Settings) => interfaceLanguage(settings, browserLanguage());
  const sameRecipient = recipientMemory();
  let warm = false;
  return {
    answers: {
      'page.settings': async ({ site }) => {
        const { settings, earlier } = await known();
        // A page asks when a note is near. After the answer there is time until the first question.
        if (!warm) setTimeout(() => warmUp(memory.now()), 0);
        warm = true;
        return {
          inPage: settings.inPage[site],
          interfaceLanguage: speak(settings),
          words: panelWords[speak(settings)],
          habit: settings.habit,
          notesUsed: earlier.usedThisMonth,
          notesPerMonth: settings.notesPerMonth === 'unlimited' ? null : settings.notesPerMonth,
        };
      },
      'note.judge': async (question) => {
        const knowledge = await known();
        const recipient = sameRecipient(question.recipient);
        return judgeNote({ ...question, recipient }, knowledge, speak(knowledge.settings));
      },
      'note.openers': async (question) => {
        const knowledge = await known();
        const recipient = sameRecipient(question.recipient);
        return findOpeners({ ...question, recipient }, knowledge, speak(knowledge.settings), memory.now());
      },
    },
    complete: async (sent) => {
      const { note, snapshot, identity } = sent;
      if (note === null || note.trim() === '') return sent;
      const knowledge = await known();
      const network = identity?.site ?? 'linkedin';
      const asked = { network, recipient: recipientOf(snapshot), text: note, limit: null, dismissed: [] };
      return {
        ...sent,
        verdict: sent.verdict ?? judgeNote(asked, knowledge, 'en').verdict,
        fingerprint: sent.fingerprint ?? fingerprint(note, [sent.name]),
      };
    },
  };
}
