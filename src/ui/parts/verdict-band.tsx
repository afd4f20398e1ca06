import type { ComponentChildren } from 'preact';
import { useWords } from '../locales/language.ts';
import { partsWords } from '../locales/parts.ts';
import { type Tone, VerdictMark } from './verdict-mark.tsx';

interface VerdictBandProps {
  readonly tone: Tone;
  readonly title: string;
  /** Characters written and allowed; absent where nothing is written. */
  readonly count?: { readonly written: number; readonly limit: number | null } | undefined;
  /** A calm band without a sign: a heading like any other. */
  readonly plain?: boolean;
  /** Small controls at its end. */
  readonly children?: ComponentChildren;
}

/** The line that carries the verdict. Its colour settles slowly; see `useSettled`. */
export function VerdictBand({ tone, title, count, plain = false, children }: VerdictBandProps) {
  return (
    <header class={`verdict-band tone-${tone}`}>
      {!plain && <VerdictMark tone={tone} />}
      <h3 class="grow">{title}</h3>
      {count && <CharacterCount {...count} />}
      {children}
    </header>
  );
}

function CharacterCount({ written, limit }: { readonly written: number; readonly limit: number | null }) {
  const words = useWords(partsWords);
  if (limit === null) return <span class="text-xs numbers character-count">{written}</span>;
  const over = written > limit ? ' character-count-over' : '';
  return (
    <span class={`text-xs numbers character-count${over}`}>
      <span aria-hidden="true">{`${written} / ${limit}`}</span>
      <span class="unseen">{words.charactersOf(written, limit)}</span>
    </span>
  );
}
