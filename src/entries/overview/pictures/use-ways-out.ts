import type { Bubble } from '../../../storage/bubble.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { picturesWords } from '../../../ui/locales/pictures.ts';
import { useTraitText } from '../../../ui/pictures/bubble-picture.tsx';
import { useOverview } from '../context.ts';

interface WayOut {
  readonly key: string;
  readonly text: string;
  readonly onOpen?: () => void;
}

/** Three ways out of the bubble: people who are there already come first, then what anybody can do. */
export function useWaysOut(bubble: Bubble | undefined): readonly WayOut[] {
  const words = useWords(picturesWords).bubble;
  const format = useFormat();
  const name = useTraitText();
  const { settings, go } = useOverview();
  if (!bubble?.common) return [];
  const { outside, rare } = bubble;
  const event = settings.sender.events?.[0] ?? null;
  const ways: WayOut[] = [];
  if (outside) ways.push({ key: 'outside', text: words.outside(outside.name), onOpen: () => go({ who: outside.id }) });
  if (rare && rare.card.id !== outside?.id)
    ways.push({
      key: 'rare',
      text: words.rare(rare.card.name, name('field', rare.field), format.number(rare.people)),
      onOpen: () => go({ who: rare.card.id }),
    });
  ways.push({ key: 'event', text: words.event(event) });
  ways.push({ key: 'introduce', text: words.introduce });
  ways.push({ key: 'comment', text: words.comment });
  return ways.slice(0, 3);
}
