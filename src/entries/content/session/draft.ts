import type { NoteContext } from '../../../core/note/context.ts';
import type { CheckResult, RuleId } from '../../../core/note/finding.ts';
import type { SiteId } from '../../../core/note/recipient.ts';
import type { Composed, OpenerLanguage, OpenerRequest, Suggestion } from '../../../core/openers/index.ts';
import { checkNote } from '../../../core/rules/index.ts';
import type { PageSettings } from '../../../messaging/contract.ts';
import type { OwnWords } from '../panel/panel-state.ts';
import type { About } from './about.ts';
import { composeFromAnswer, suggestOpeners } from './openers.ts';

interface DraftContext {
  readonly network: SiteId;
  readonly about: About;
  readonly settings: PageSettings;
  readonly limit: number | null;
  /** Rules dismissed for this note. */
  readonly dismissed: readonly RuleId[];
}

/** What the checker says; null while nothing is written. */
export function judge(text: string, draft: DraftContext): CheckResult | null {
  if (text.trim() === '') return null;
  const context: NoteContext = {
    network: draft.network,
    recipient: draft.about.recipient,
    sender: draft.settings.sender,
    earlierNotes: draft.settings.earlierNotes,
    rulesOff: [...draft.settings.rulesOff, ...draft.dismissed],
    ...(draft.limit === null ? {} : { limit: draft.limit }),
  };
  return checkNote(text, context);
}

/** What the user and the draft ask of the openers. */
interface Wish {
  readonly text: string;
  readonly language: OpenerLanguage | null;
  readonly address: 'du' | 'Sie' | null;
  /** UTC milliseconds. */
  readonly now: number;
}

function requestFor(draft: DraftContext, wish: Wish): OpenerRequest {
  const { settings, about, limit } = draft;
  return {
    network: draft.network,
    recipient: about.recipient,
    sender: settings.sender,
    habit: settings.habit,
    recentFrames: settings.recentFrames,
    draft: wish.text,
    now: wish.now,
    ...(limit === null ? {} : { limit }),
    ...(wish.language === null ? {} : { language: wish.language }),
    ...(wish.address === null ? {} : { address: wish.address }),
  };
}

/** Openers for this person, in the language and address that the draft and the user call for. */
export function offer(draft: DraftContext, wish: Wish): Suggestion {
  const accept = (text: string) => judge(text, draft)?.verdict === 'send';
  return suggestOpeners({ ...requestFor(draft, wish), accept });
}

/** What grows from the user's own words; null while the question is not answered. */
export function compose(draft: DraftContext, wish: Wish, { connection, text }: OwnWords): Composed | null {
  switch (connection) {
    case 'met':
      return composeFromAnswer(requestFor(draft, wish), { kind: 'met', where: text });
    case 'recommended':
      return composeFromAnswer(requestFor(draft, wish), { kind: 'recommended', by: text });
    case 'work':
      return composeFromAnswer(requestFor(draft, wish), { kind: 'work', what: text });
    case 'nothing':
      return composeFromAnswer(requestFor(draft, wish), { kind: 'nothing' });
    default:
      return null;
  }
}
