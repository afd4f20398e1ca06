import { useId, useState } from 'preact/hooks';

/** An opener as a view shows it. */
export interface OpenerText {
  /** The hook's id: no two openers of one suggestion share it. */
  readonly id: string;
  /** The fact in one word ("Talk"). */
  readonly name: string;
  readonly text: string;
  /** Where its facts were read ("Read in “Events”"). */
  readonly source: string;
  /** The facts themselves, word for word; shown when the source is pressed. */
  readonly quotes: readonly string[];
}

/** Where an opener's facts were read; pressing it shows them word for word. */
export function OpenerSource({ opener }: { readonly opener: Pick<OpenerText, 'source' | 'quotes'> }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (opener.quotes.length === 0) return <p class="opener-source text-xs">{opener.source}</p>;
  return (
    <div class="opener-source text-xs">
      <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {opener.source}
      </button>
      {open && (
        <ul id={id}>
          {opener.quotes.map((quote) => (
            <li key={quote}>{quote}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
