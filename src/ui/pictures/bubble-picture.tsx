import { useState } from 'preact/hooks';
import { type FieldId, fieldIds } from '../../core/relationship/field.ts';
import { useFormat, useWords } from '../locales/language.ts';
import { type BubbleTraitName, bubbleTraitNames, picturesWords } from '../locales/pictures.ts';
import { Segmented } from '../parts/segmented.tsx';
import { Picture } from './picture.tsx';

interface BubbleSuggestion {
  readonly key: string;
  readonly text: string;
  /** Opens what it is about; absent: there is nothing to open. */
  readonly onOpen?: () => void;
}

interface BubblePictureProps {
  /** How many are kept in all. */
  readonly people: number;
  readonly shares: Readonly<Record<BubbleTraitName, readonly { readonly text: string; readonly people: number }[]>>;
  readonly common: {
    readonly of: number;
    readonly people: number;
    readonly field?: string;
    readonly place?: string;
    readonly company?: string;
  } | null;
  readonly suggestions: readonly BubbleSuggestion[];
  readonly asTable: boolean;
}

/** What the network is made of, said in a sentence, drawn as shares, with three ways out. */
export function BubblePicture({ people, shares, common, suggestions, asTable }: BubblePictureProps) {
  const words = useWords(picturesWords).bubble;
  const { people: peopleWord } = useWords(picturesWords);
  const format = useFormat();
  const [trait, setTrait] = useState<BubbleTraitName>('field');
  const name = useTraitText();
  const shown = trait === 'year' ? [...shares.year].sort((a, b) => b.text.localeCompare(a.text)) : shares[trait];
  const rows = shown.slice(0, 8);
  const most = Math.max(1, ...rows.map((share) => share.people));
  const percent = (count: number) => words.percent(format.number(Math.round((count / Math.max(1, people)) * 100)));
  const title = common
    ? words.title({
        people: format.number(common.people),
        of: format.number(common.of),
        field: common.field ? fieldIn(words.fields, common.field) : null,
        place: common.place ?? null,
        company: common.company ?? null,
      })
    : words.few;
  return (
    <Picture
      room="wide"
      title={title}
      text={common ? words.text : words.fewText}
      asTable={asTable}
      table={{
        head: [words.traits[trait], peopleWord, words.share],
        rows: rows.map((share) => [name(trait, share.text), format.number(share.people), percent(share.people)]),
      }}
      control={
        <div class="bubble-control">
          <Segmented
            label={words.trait}
            value={trait}
            onChange={setTrait}
            options={bubbleTraitNames.map((value) => ({ value, text: words.traits[value] }))}
          />
        </div>
      }
      foot={
        <div class="bubble-foot">
          {suggestions.length > 0 && (
            <section class="bubble-leave">
              <h3 class="text-s">{words.leave}</h3>
              <ul class="text-s">
                {suggestions.map(({ key, text, onOpen }) => (
                  <li key={key}>
                    {onOpen ? (
                      <button type="button" class="bubble-way" onClick={onOpen}>
                        {text}
                      </button>
                    ) : (
                      text
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      }
    >
      {rows.length === 0 ? (
        <p class="text-s quiet bubble-nothing">{words.nothingKnown}</p>
      ) : (
        <ul class="bubble-shares text-s">
          {rows.map((share, index) => (
            <li key={share.text}>
              <span class="cut" title={name(trait, share.text)}>
                {name(trait, share.text)}
              </span>
              <svg class="bubble-bar" aria-hidden="true">
                <rect
                  class={index === 0 && trait !== 'year' ? 'bubble-most' : 'bubble-share'}
                  width={`${Math.max(0.6, (share.people / most) * 100)}%`}
                  height="8"
                  rx="4"
                />
              </svg>
              <span class="numbers">{format.number(share.people)}</span>
              <span class="numbers faint">{percent(share.people)}</span>
            </li>
          ))}
        </ul>
      )}
    </Picture>
  );
}

/** A field by its name in the interface language; everything else as it was read. */
export function useTraitText(): (trait: BubbleTraitName, text: string) => string {
  const { fields } = useWords(picturesWords).bubble;
  return (trait, text) => {
    if (trait !== 'field') return text;
    const field = fieldIn(fields, text);
    return field.charAt(0).toLocaleUpperCase() + field.slice(1);
  };
}

/** A field as it is written inside a sentence. */
function fieldIn(fields: Readonly<Record<FieldId, string>>, id: string): string {
  const known = fieldIds.find((field) => field === id);
  return known ? fields[known] : id;
}
