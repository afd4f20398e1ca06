import type { NoteContext } from '../../../core/note/context.ts';
import type { CheckResult } from '../../../core/note/finding.ts';
import { type Composed, composeFromAnswer, type OpenerRequest, suggestOpeners } from '../../../core/openers/index.ts';
import { senderFrom } from '../../../core/relationship/settings.ts';
import { checkNote } from '../../../core/rules/index.ts';
import type { JudgedNote, NoteQuestion, OpenersQuestion, OwnWords, SaidOpeners } from '../../../messaging/judging.ts';
import type { Language } from '../../../ui/locales/language.ts';
import type { Knowledge } from './knowledge.ts';
import { sayJudgement, sayOpeners } from './say.ts';

/** Characters of a draft that tell its language surely enough to write openers in it. */
const tellsLanguage = 30;

/** Judges the note and says the outcome in the interface language. */
export function judgeNote(question: NoteQuestion, known: Knowledge, language: Language): JudgedNote {
  return sayJudgement(check(question, known), question.text, language);
}

/** Openers for the recipient, each of which the checker would let go out, and what grows from the own words. */
export function findOpeners(question: OpenersQuestion, known: Knowledge, language: Language, now: number): SaidOpeners {
  const request = requestFrom(question, known, now);
  const accept = (text: string) => text.trim() !== '' && check({ ...question, text }, known).verdict === 'send';
  const grown = compose(request, question.ownWords);
  return sayOpeners(suggestOpeners({ ...request, accept }), grown, question.recipient, language);
}

function check(question: NoteQuestion, { settings, earlier }: Knowledge): CheckResult {
  const context: NoteContext = {
    network: question.network,
    recipient: question.recipient,
    sender: senderFrom(settings),
    earlierNotes: earlier.fingerprints,
    rulesOff: [...settings.rulesOff, ...question.dismissed],
    ...(question.limit === null ? {} : { limit: question.limit }),
  };
  return checkNote(question.text, context);
}

function requestFrom(question: OpenersQuestion, known: Knowledge, now: number): OpenerRequest {
  const { network, recipient, text, limit, address } = question;
  const spoken = text.length > tellsLanguage ? check(question, known).language : null;
  return {
    network,
    recipient,
    now,
    sender: senderFrom(known.settings),
    habit: known.settings.habit,
    recentFrames: known.earlier.frames,
    draft: text,
    ...(limit === null ? {} : { limit }),
    ...(spoken === 'de' || spoken === 'en' ? { language: spoken } : {}),
    ...(address === null ? {} : { address }),
  };
}

function compose(request: OpenerRequest, { connection, text }: OwnWords): Composed | null {
  switch (connection) {
    case 'met':
      return composeFromAnswer(request, { kind: 'met', where: text });
    case 'recommended':
      return composeFromAnswer(request, { kind: 'recommended', by: text });
    case 'work':
      return composeFromAnswer(request, { kind: 'work', what: text });
    case 'nothing':
      return composeFromAnswer(request, { kind: 'nothing' });
    default:
      return null;
  }
}
