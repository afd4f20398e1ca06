import { Check, Copy } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Recipient, SiteId } from '../../../core/note/recipient.ts';
import { type Opener, suggestOpeners } from '../../../core/openers/index.ts';
import { senderFrom } from '../../../core/relationship/settings.ts';
import { checkNote } from '../../../core/rules/index.ts';
import type { PersonContext } from '../../../person/context.ts';
import type { Person } from '../../../storage/people.ts';
import { hooksWords } from '../../../ui/locales/hooks.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { AddressSwitch } from '../../../ui/parts/address-switch.tsx';
import { Button } from '../../../ui/parts/button.tsx';
import { hookIcons } from '../../../ui/parts/hook-icon.ts';
import { Icon } from '../../../ui/parts/icon.tsx';
import { OpenerSource } from '../../../ui/parts/opener-text.tsx';
import { openerText } from '../../../ui/parts/opener-words.ts';
import { TextField } from '../../../ui/parts/text-field.tsx';
import { useCopy } from '../../../ui/parts/use-copy.ts';
import { useSettled } from '../../../ui/parts/use-settled.ts';

interface OpenersProps {
  readonly context: PersonContext;
  readonly site: SiteId;
  readonly recipient: Recipient;
  readonly person: Person | null;
  readonly limit: number | null;
  readonly draft: string;
  readonly frames: readonly string[];
  readonly onInsert: (text: string) => void;
}

/** A message has no limit worth the name; beyond this an opener would be a letter. */
const longest = 500;

/** Openers from the open profile, each with the fact it builds on; one question where there is none. */
export function Openers(props: OpenersProps) {
  const { context, site, recipient, person, limit, frames } = props;
  const words = useWords(sidePanelWords).check;
  const [address, setAddress] = useState<'du' | 'Sie' | null>(null);
  const [own, setOwn] = useState('');
  const ownWords = useSettled(own, 500);
  const draft = useSettled(props.draft, 500);
  const { settings } = context;
  const suggestion = useMemo(() => {
    const earlier = lastText(person);
    const sender = senderFrom(settings);
    const room = limit ?? longest;
    // What is offered must not be held or called thin once it stands in the field above.
    const accept = (text: string) =>
      checkNote(text, { network: site, recipient, sender, limit: room, rulesOff: settings.rulesOff }).verdict ===
      'send';
    return suggestOpeners({
      accept,
      network: site,
      recipient,
      sender,
      habit: settings.habit,
      limit: room,
      recentFrames: frames,
      ...(address === null ? {} : { address }),
      ...(draft.trim() === '' ? {} : { draft }),
      ...(ownWords.trim() === '' ? {} : { ownWords }),
      ...(earlier === null ? {} : { earlier }),
    });
  }, [site, recipient, settings, limit, frames, address, draft, ownWords, person]);
  const german = suggestion.openers[0]?.language === 'de';
  const used = suggestion.openers[0]?.address;
  return (
    <section class="check-openers">
      <div class="row section-head">
        <h2 class="text-s grow">{words.openers}</h2>
        {german && (used === 'du' || used === 'Sie') && <AddressSwitch value={used} onChange={setAddress} />}
      </div>
      {suggestion.openers.length === 0 && <p class="text-s quiet">{words.openersNone}</p>}
      <ul class="check-opener-list">
        {suggestion.openers.map((opener) => (
          <OpenerRow key={opener.hook} opener={opener} recipient={recipient} onInsert={props.onInsert} />
        ))}
      </ul>
      <TextField label={words.ownWords} placeholder={words.ownWordsHint} value={own} onInput={setOwn} maxLength={200} />
    </section>
  );
}

interface OpenerRowProps {
  readonly opener: Opener;
  readonly recipient: Recipient;
  readonly onInsert: (text: string) => void;
}

function OpenerRow({ opener, recipient, onInsert }: OpenerRowProps) {
  const words = useWords(sidePanelWords).check;
  const hooks = useWords(hooksWords);
  const { copied, copy } = useCopy();
  const shown = openerText(opener, recipient, hooks);
  return (
    <li class="card check-opener">
      <p class="opener-words">{opener.text}</p>
      <div class="row check-opener-source">
        <Icon of={hookIcons[opener.hook]} size={14} />
        <div class="grow">
          <OpenerSource opener={shown} />
        </div>
      </div>
      <div class="row">
        <Button
          small
          icon={copied ? Check : Copy}
          label={`${words.copy}: ${shown.name}`}
          onClick={() => copy(opener.text)}
        >
          {copied ? words.copied : words.copy}
        </Button>
        <Button kind="text" small label={`${words.insertHere}: ${shown.name}`} onClick={() => onInsert(opener.text)}>
          {words.insertHere}
        </Button>
      </div>
    </li>
  );
}

/** What happened last with this person, in the user's own words; null when nothing was written down. */
function lastText(person: Person | null): string | null {
  const entries = person?.history.interactions ?? [];
  return [...entries].sort((a, b) => b.at - a.at).find((entry) => entry.text)?.text ?? null;
}
