import { Ellipsis } from 'lucide';
import { useState } from 'preact/hooks';
import type { InteractionKind } from '../../core/relationship/interaction.ts';
import { useFormat, useWords } from '../locales/language.ts';
import { pagePartsWords } from '../locales/page-parts.ts';
import { partsWords } from '../locales/parts.ts';
import { personWords } from '../locales/person.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { interactionIcons } from './interaction-icon.ts';
import { MenuButton } from './menu-button.tsx';
import { YearsPicture } from './years-picture.tsx';

/** One thing that happened, as the timeline shows it. */
export interface TimelineEntry {
  readonly id: string;
  /** What happened, in words (`followUpsWords.happened`). */
  readonly what: string;
  readonly kind: InteractionKind;
  /** UTC milliseconds; shown in the local zone. */
  readonly at: number;
  readonly text?: string | undefined;
  /** Text of the note that went out with it. */
  readonly note?: string | undefined;
}

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly now: number;
  /** Absent: entries can only be read. */
  readonly onChange?: (id: string) => void;
  readonly onRemove?: (id: string) => void;
}

/** A long history shows its latest entries; the picture of the years shows all of it. */
const shown = 12;
/** A few more are shown at once rather than hidden behind a button. */
const tolerated = shown + 3;

interface Year {
  readonly year: number;
  readonly entries: readonly TimelineEntry[];
  /** Whole years without a word between this year and the next older one with entries. */
  readonly quietBefore: number;
}

/** What happened with one person, newest first, by year. A gap is told, never counted against anybody. */
export function Timeline({ entries, now, onChange, onRemove }: TimelineProps) {
  const words = useWords(personWords);
  const format = useFormat();
  const [whole, showWhole] = useState(false);
  const latest = [...entries].sort((a, b) => b.at - a.at);
  const years = yearsOf(whole || latest.length <= tolerated ? latest : latest.slice(0, shown));
  if (years.length === 0) return <p class="text-s quiet">{words.timelineEmpty}</p>;
  return (
    <>
      <YearsPicture times={entries.map((entry) => entry.at)} now={now} />
      {years.map(({ year, entries: ofYear, quietBefore }) => (
        <div key={year} class="timeline-year">
          <h3 class="text-xs faint numbers">{year}</h3>
          <ul class="timeline">
            {ofYear.map((entry) => (
              <TimelineRow key={entry.id} entry={entry} onChange={onChange} onRemove={onRemove} />
            ))}
          </ul>
          {quietBefore > 0 && <p class="timeline-gap text-xs faint">{words.quietYears(quietBefore)}</p>}
        </div>
      ))}
      {!whole && latest.length > tolerated && (
        <p class="timeline-more">
          <Button kind="text" small onClick={() => showWhole(true)}>
            {words.timelineAll(format.number(latest.length))}
          </Button>
        </p>
      )}
    </>
  );
}

interface TimelineRowProps {
  readonly entry: TimelineEntry;
  readonly onChange: ((id: string) => void) | undefined;
  readonly onRemove: ((id: string) => void) | undefined;
}

function TimelineRow({ entry, onChange, onRemove }: TimelineRowProps) {
  const words = useWords(personWords);
  const parts = useWords(partsWords);
  const { quote } = useWords(pagePartsWords);
  const format = useFormat();
  const { what } = entry;
  const more = entry.text ?? entry.note;
  const items = [
    ...(onChange ? [{ text: words.change, onSelect: () => onChange(entry.id) }] : []),
    ...(onRemove ? [{ text: words.remove, onSelect: () => onRemove(entry.id) }] : []),
  ];
  return (
    <li class="timeline-entry">
      <span class="timeline-dot">
        <Icon of={interactionIcons[entry.kind]} size={14} />
      </span>
      <p class="grow text-s">
        {what}
        {more && (
          <>
            {': '}
            <span class="quiet">{entry.text ?? quote(more)}</span>
          </>
        )}
      </p>
      <time class="text-xs faint numbers" dateTime={new Date(entry.at).toISOString()}>
        {format.dayOfYear(entry.at)}
      </time>
      {items.length > 0 && (
        <MenuButton
          small
          icon={Ellipsis}
          label={words.changeOf(`${what}, ${format.dayOfYear(entry.at)}`)}
          title={parts.more}
          items={items}
        />
      )}
    </li>
  );
}

/** `entries` with the latest first. */
function yearsOf(entries: readonly TimelineEntry[]): readonly Year[] {
  const byYear = new Map<number, TimelineEntry[]>();
  for (const entry of entries) {
    const year = new Date(entry.at).getFullYear();
    const known = byYear.get(year);
    if (known) known.push(entry);
    else byYear.set(year, [entry]);
  }
  const years = [...byYear];
  return years.map(([year, ofYear], index) => {
    const older = years[index + 1];
    return { year, entries: ofYear, quietBefore: older ? year - older[0] - 1 : 0 };
  });
}
