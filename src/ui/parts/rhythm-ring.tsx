import { useFormat, useWords } from '../locales/language.ts';
import { personWords } from '../locales/person.ts';

interface RhythmRingProps {
  /** People met for the first time and people cared for this week, and how many of each make the ring whole. */
  readonly week: { readonly fresh: number; readonly nurtured: number };
  readonly wanted: { readonly fresh: number; readonly nurtured: number };
}

const size = 44;
const center = size / 2;
const radius = 19;
/** Degrees left open between two arcs. */
const gap = 26;

interface Arc {
  readonly done: boolean;
  readonly path: string;
}

/**
 * The week as a ring: new people on the right half, nurtured ones on the left. It closes and starts anew
 * on Monday; nothing is counted across weeks.
 */
export function RhythmRing({ week, wanted }: RhythmRingProps) {
  const words = useWords(personWords);
  const format = useFormat();
  const line = (count: number, goal: number, done: typeof words.newDone, open: typeof words.newDone) =>
    count >= goal ? format.plural(count, done) : format.plural(goal - count, open);
  const lines = [
    { key: 'new', met: week.fresh >= wanted.fresh, text: line(week.fresh, wanted.fresh, words.newDone, words.newOpen) },
    {
      key: 'nurtured',
      met: week.nurtured >= wanted.nurtured,
      text: line(week.nurtured, wanted.nurtured, words.nurturedDone, words.nurturedOpen),
    },
  ];
  const arcs = [...half(week.fresh, wanted.fresh, 0), ...half(week.nurtured, wanted.nurtured, 180)];
  return (
    <div class="rhythm">
      <p class="rhythm-words text-s numbers">
        <span class="unseen">{words.weekLabel} </span>
        {lines.map((each) => (
          <span key={each.key} class={each.met ? 'rhythm-met' : ''}>
            {each.text}
            <span class="unseen">. </span>
          </span>
        ))}
      </p>
      <svg class="rhythm-ring" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        {arcs.map((arc) => (
          <path key={arc.path} d={arc.path} class={arc.done ? 'rhythm-arc rhythm-arc-done' : 'rhythm-arc'} />
        ))}
      </svg>
    </div>
  );
}

/** The arcs of one half of the ring: one for each person wanted, at most six; beyond that it fills by share. */
function half(count: number, wanted: number, start: number): Arc[] {
  if (wanted === 0) return [{ done: true, path: arc(start + gap / 2, start + 180 - gap / 2) }];
  const parts = Math.min(6, wanted);
  const filled = Math.floor((Math.min(count, wanted) / wanted) * parts);
  const length = 180 / parts;
  return Array.from({ length: parts }, (_, index) => ({
    done: index < filled,
    path: arc(start + index * length + gap / 2, start + (index + 1) * length - gap / 2),
  }));
}

/** Clockwise from the top. Angles in degrees. */
function arc(from: number, to: number): string {
  const point = (angle: number) => {
    const radians = ((angle - 90) * Math.PI) / 180;
    return `${(center + radius * Math.cos(radians)).toFixed(2)} ${(center + radius * Math.sin(radians)).toFixed(2)}`;
  };
  return `M${point(from)}A${radius} ${radius} 0 0 1 ${point(to)}`;
}
