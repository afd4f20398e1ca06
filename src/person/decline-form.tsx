import { Check, Copy } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { OpenPromise } from '../core/relationship/promise.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { Button } from '../ui/parts/button.tsx';
import { useCopy } from '../ui/parts/use-copy.ts';

interface DeclineFormProps {
  readonly promise: OpenPromise;
  readonly address: 'du' | 'Sie';
  readonly onClose: () => void;
  readonly onDecline: (sentence: string) => void;
}

/** An honest no, with a kind sentence to adapt. It is copied by the user; nothing is sent from here. */
export function DeclineForm({ promise, address, onClose, onDecline }: DeclineFormProps) {
  const words = useWords(keptPersonWords);
  const [sentence, setSentence] = useState(words.promise.declineSentence(promise.text, address));
  const { copied, copy } = useCopy();
  const id = useId();
  return (
    <div class="card person-box logged">
      <h3 class="text-m">{words.promise.declineTitle}</h3>
      <label class="text-s quiet" for={id}>
        {words.promise.declineText}
      </label>
      <textarea
        id={id}
        class="field text-s"
        rows={5}
        value={sentence}
        onInput={(event) => setSentence(event.currentTarget.value)}
      />
      <div class="row person-actions">
        <Button kind="main" small onClick={() => onDecline(sentence)}>
          {words.promise.declineAction}
        </Button>
        <Button small icon={copied ? Check : Copy} onClick={() => copy(sentence)}>
          {copied ? words.next.copied : words.next.copy}
        </Button>
        <Button kind="text" small onClick={onClose}>
          {words.promise.cancel}
        </Button>
      </div>
    </div>
  );
}
