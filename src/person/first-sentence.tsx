import { Check, Copy } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Recipient } from '../core/note/recipient.ts';
import { type OpenerRequest, suggestOpeners } from '../core/openers/index.ts';
import { recipientFrom } from '../core/relationship/contact.ts';
import type { Reason } from '../core/relationship/reason.ts';
import { senderFrom } from '../core/relationship/settings.ts';
import { cancel, log } from '../storage/log.ts';
import { useOpener } from '../storage/openers.ts';
import type { Person } from '../storage/people.ts';
import { type FirstWords, firstWords, ownWordsFirst } from '../ui/locales/first-words.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { Button } from '../ui/parts/button.tsx';
import { useCopy } from '../ui/parts/use-copy.ts';
import type { PersonContext } from './context.ts';

/** A message to a contact has no limit worth the name; beyond this it would be a letter. */
const longest = 500;

interface FirstSentenceProps {
  readonly context: PersonContext;
  readonly person: Person;
  /** Why to write now. */
  readonly reason: Reason;
  /** Whom a note written now would go to; null: only what is kept is known. */
  readonly recipient: Recipient | null;
  readonly onCheck?: () => void;
}

/**
 * A first sentence from what is known: the opener kept for this moment, what is owed, something from the profile's
 * facts, or what the reason itself gives.
 */
export function FirstSentence({ context, person, reason, recipient, onCheck }: FirstSentenceProps) {
  const words = useWords(keptPersonWords);
  const told = useWords(personWords);
  const { copied, copy } = useCopy();
  const [taken, setTaken] = useState(false);
  const first = useWords(firstWords);
  const found = useMemo(
    () => firstSentence(context, person, reason, recipient, first),
    [context, person, reason, recipient, first],
  );
  const { memory, push, fail } = context;
  if (found === null)
    return (
      <div class="first-sentence text-s">
        <p class="quiet">{words.next.noOpener}</p>
        {onCheck && (
          <Button kind="text" small onClick={onCheck}>
            {words.next.write}
          </Button>
        )}
      </div>
    );
  const { text, kept } = found;
  const sent = async () => {
    const id = await log(memory, { contact: person.card.id, kind: 'wrote' });
    if (kept !== null) await useOpener(memory, kept);
    push({ text: words.log.logged(told.log.wrote), undo: () => cancel(memory, id) });
  };
  return (
    <div class="first-sentence text-s">
      <p>{text}</p>
      <div class="row first-sentence-actions">
        <Button
          small
          icon={copied ? Check : Copy}
          onClick={() => {
            copy(text);
            setTaken(true);
          }}
        >
          {copied ? words.next.copied : words.next.copy}
        </Button>
        {taken && (
          <Button kind="text" small onClick={() => void sent().catch(fail)}>
            {words.next.sent}
          </Button>
        )}
      </div>
    </div>
  );
}

interface Found {
  readonly text: string;
  /** Id of the opener that was kept for this moment; null for one made now. */
  readonly kept: string | null;
}

/** The sentence itself; null when neither profile nor memory gives a reason to write. */
function firstSentence(
  { settings }: PersonContext,
  person: Person,
  reason: Reason,
  open: Recipient | null,
  first: FirstWords,
): Found | null {
  const own = first(reason, settings.habit);
  if (own !== null && ownWordsFirst.has(reason.id)) return { text: own, kept: null };
  const waiting = person.openers.find((opener) => opener.used === undefined);
  if (waiting) return { text: waiting.text, kept: waiting.id };
  const [contact] = person.history.contacts;
  const last = [...person.history.interactions].sort((a, b) => b.at - a.at).find((entry) => entry.text)?.text;
  const request: OpenerRequest = {
    network: person.card.profiles[0]?.startsWith('xing/') ? 'xing' : 'linkedin',
    recipient: open ?? recipientFrom(contact),
    sender: senderFrom(settings),
    habit: settings.habit,
    limit: longest,
    ...(last === undefined ? {} : { earlier: last }),
  };
  const text = suggestOpeners(request).openers[0]?.text ?? own;
  return text === null ? null : { text, kept: null };
}
