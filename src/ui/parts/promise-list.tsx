import { Ellipsis } from 'lucide';
import type { OpenPromise } from '../../core/relationship/promise.ts';
import { useFormat, useWords } from '../locales/language.ts';
import { personWords } from '../locales/person.ts';
import { MenuButton } from './menu-button.tsx';

export type PromiseLine = Pick<OpenPromise, 'id' | 'by' | 'text' | 'due'>;

interface PromiseListProps {
  readonly name: string;
  readonly promises: readonly PromiseLine[];
  readonly now: number;
  readonly onKept: (id: string) => void;
  readonly onDecline: (id: string) => void;
  readonly onCameBack: (id: string) => void;
}

/** Open promises, with their three honest ends: kept, declined with a kind sentence, come back to later. */
export function PromiseList({ name, promises, now, onKept, onDecline, onCameBack }: PromiseListProps) {
  const words = useWords(personWords);
  const format = useFormat();
  const when = ({ due }: PromiseLine) => {
    if (due === undefined) return words.noDate;
    const day = format.near(due, now);
    return due < now - 86_400_000 ? words.overdue(day) : words.due(day);
  };
  return (
    <ul class="promises">
      {promises.map((promise) => (
        <li key={promise.id}>
          <button
            type="button"
            class="promise-keep"
            aria-label={words.keptOf(promise.text)}
            title={words.ended.kept}
            onClick={() => onKept(promise.id)}
          />
          <div class="grow">
            <p class="text-s">{promise.text}</p>
            <p class="text-xs faint">
              {promise.by === 'me' ? words.byMe : words.byThem(name)}, {when(promise)}
            </p>
          </div>
          <MenuButton
            icon={Ellipsis}
            label={words.otherEndOf(promise.text)}
            items={[
              { text: words.decline, onSelect: () => onDecline(promise.id) },
              { text: words.cameBack, onSelect: () => onCameBack(promise.id) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
