import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { dataWords } from '../../../ui/locales/data.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';

const first = 12;
const further = 500;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ComponentChild;
}

/** A list of which all can be seen, some more with each press. */
export function LongList<Item>({ items, children }: LongListProps<Item>) {
  const { rights: words } = useWords(dataWords);
  const format = useFormat();
  const [shown, show] = useState(first);
  const more = Math.min(further, items.length - shown);
  return (
    <>
      <ul class="data-list text-s">{items.slice(0, shown).map(children)}</ul>
      {more > 0 && (
        <div class="row">
          <Button kind="text" small onClick={() => show(shown + more)}>
            {format.plural(more, words.more)}
          </Button>
        </div>
      )}
    </>
  );
}
