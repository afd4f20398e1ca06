import { useWords } from '../locales/language.ts';
import { personWords } from '../locales/person.ts';

interface YearsPictureProps {
  /** When something happened, UTC milliseconds, in any order. */
  readonly times: readonly number[];
  readonly now: number;
}

/** Pixels from top to bottom; across, in percent, the picture takes what room there is, and its letters stay as they are. */
const height = 34;
const axis = 15;
/** Percent of the width kept free at both ends for half a dot. */
const edge = 1.5;
/** Fewest percent between two year labels, so that they never touch in the narrowest window. */
const labelRoom = 12;
/** A label this near to an end would stick out of the picture if it stood in the middle of its place. */
const nearEdge = 6;

/** The years at a glance: one dot for each thing that happened, on a line that ends today. */
export function YearsPicture({ times, now }: YearsPictureProps) {
  const words = useWords(personWords);
  const first = Math.min(...times);
  const from = new Date(first).getFullYear();
  const to = new Date(now).getFullYear();
  if (to - from < 1 || times.length < 2) return null;
  const start = new Date(from, 0, 1).getTime();
  const place = (at: number) => edge + ((Math.min(at, now) - start) / Math.max(1, now - start)) * (100 - 2 * edge);
  const last = new Date(Math.max(...times)).getFullYear();
  return (
    <svg
      class="years-picture"
      width="100%"
      height={height}
      role="img"
      aria-label={words.yearsPicture(from, last, times.length)}
    >
      <line x1={percent(edge)} x2={percent(100 - edge)} y1={axis} y2={axis} />
      {labelledYears(from, to, place).map(({ year, x }) => (
        <g key={year}>
          <line x1={percent(x)} x2={percent(x)} y1={axis} y2={axis + 5} />
          <text
            x={percent(x)}
            y={height - 4}
            text-anchor={x < nearEdge ? 'start' : x > 100 - nearEdge ? 'end' : 'middle'}
          >
            {year}
          </text>
        </g>
      ))}
      {[...new Set(times)].map((at) => (
        <circle key={at} cx={percent(place(at))} cy={axis} r={4} />
      ))}
    </svg>
  );
}

const percent = (value: number) => `${value}%`;

function labelledYears(from: number, to: number, place: (at: number) => number) {
  const all = Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return { year, x: place(new Date(year, 0, 1).getTime()) };
  });
  const kept: { year: number; x: number }[] = [];
  // A label at the edge begins there; the others stand in the middle of their place.
  const middle = (x: number) => (x < nearEdge ? x + labelRoom / 2 : x);
  for (const each of all) {
    const last = kept[kept.length - 1];
    if (last === undefined || each.x - middle(last.x) >= labelRoom) kept.push(each);
  }
  return kept;
}
