import { Check, Copy } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { Recipient } from '../../../core/note/recipient.ts';
import { type OpenerRequest, suggestOpeners } from '../../../core/openers/index.ts';
import { recipientFrom } from '../../../core/relationship/contact.ts';
import { senderFrom } from '../../../core/relationship/settings.ts';
import type { Person } from '../../../storage/people.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { useCopy } from '../../../ui/parts/use-copy.ts';
import { recipientOn } from '../page/sighting.ts';
import type { OpenPage } from '../page/use-page.ts';
import type { PanelContext } from '../panel-context.ts';

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
  const text = useMemo(() => firstSentence(context, person, recipientOn(page)), [context, person, page]);
  if (text === null)
    return (
      <div class="first-sentence text-s">
        <p class="quiet">{words.check.openersNone}</p>
        <Button kind="text" small onClick={onCheck}>
          {words.check.title}
        </Button>
      </div>
    );
  return (
    <div class="first-sentence text-s">
      <p>{text}</p>
      <Button small icon={copied ? Check : Copy} onClick={() => copy(text)}>
        {copied ? words.check.copied : words.check.copy}
      </Button>
    </div>
  );
}

/** The sentence itself; null when neither profile nor memory gives a reason to write. */
function firstSentence({ settings }: PanelContext, person: Person, open: Recipient | null): string | null {
  const kept = person.openers.find((opener) => opener.used === undefined);
  if (kept) return kept.text;
  const [contact] = person.history.contacts;
  const last = [...person.history.interactions].sort((a, b) => b.at - a.at).find((entry) => entry.text)?.text;
  const request: OpenerRequest = {
    network: person.card.profiles[0]?.startsWith('xing/') ? 'xing' : 'linkedin',
    recipient: open ?? recipientFrom(contact),
    sender: senderFrom(settings),
    habit: settings.habit,
    limit: 500,
    ...(last === undefined ? {} : { earlier: last }),
  };
  return suggestOpeners(request).openers[0]?.text ?? null;
}
