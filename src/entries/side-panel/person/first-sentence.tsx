import { Check, Copy } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Recipient } from '../../../core/note/recipient.ts';
import { type OpenerRequest, suggestOpeners } from '../../../core/openers/index.ts';
import { recipientFrom } from '../../../core/relationship/contact.ts';
import { senderFrom } from '../../../core/relationship/settings.ts';
import { cancel, log } from '../../../storage/log.ts';
import { useOpener } from '../../../storage/openers.ts';
import type { Person } from '../../../storage/people.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { useCopy } from '../../../ui/parts/use-copy.ts';
import { recipientOn } from '../page/sighting.ts';
import type { OpenPage } from '../page/use-page.ts';
import type { PanelContext } from '../panel-context.ts';

/** A message to a contact has no limit worth the name; beyond this it would be a letter. */
const longest = 500;

interface FirstSentenceProps {
  readonly context: PanelContext;
  readonly person: Person;
  readonly page: OpenPage | null;
  readonly onCheck: () => void;
}

/** A first sentence from what is known: the opener kept for this moment, else one from the profile's facts. */
export function FirstSentence({ context, person, page, onCheck }: FirstSentenceProps) {
  const words = useWords(sidePanelWords);
  const { copied, copy } = useCopy();
  const [taken, setTaken] = useState(false);
  const found = useMemo(() => firstSentence(context, person, recipientOn(page)), [context, person, page]);
  const { memory, push, fail } = context;
  if (found === null)
    return (
      <div class="first-sentence text-s">
        <p class="quiet">{words.check.openersNone}</p>
        <Button kind="text" small onClick={onCheck}>
          {words.check.title}
        </Button>
      </div>
    );
  const { text, kept } = found;
  const sent = async () => {
    const id = await log(memory, { contact: person.card.id, kind: 'wrote' });
    if (kept !== null) await useOpener(memory, kept);
    push({ text: words.firstSentence.logged, undo: () => cancel(memory, id) });
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
          {copied ? words.check.copied : words.check.copy}
        </Button>
        {taken && (
          <Button kind="text" small onClick={() => void sent().catch(fail)}>
            {words.firstSentence.sent}
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
function firstSentence({ settings }: PanelContext, person: Person, open: Recipient | null): Found | null {
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
  const text = suggestOpeners(request).openers[0]?.text;
  return text === undefined ? null : { text, kept: null };
}
