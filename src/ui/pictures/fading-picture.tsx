import type { CircleId } from '../../core/relationship/circles.ts';
import { useFormat, useWords } from '../locales/language.ts';
import { picturesWords } from '../locales/pictures.ts';
import { Picture } from './picture.tsx';
import { monthsBetween } from './scale.ts';

export interface FadingLine {
  readonly person: string;
  readonly name: string;
  readonly circle: CircleId;
  readonly last: number;
  readonly due: number;
}

interface FadingPictureProps {
  readonly people: readonly FadingLine[];
  readonly now: number;
  readonly asTable: boolean;
  readonly onOpen: (person: string) => void;
}

const day = 86_400_000;
/** So few people that each can have a second line. */
const few = 6;
/** The picture looks back this far; what is older begins at its edge. */
const back = 300 * day;

/** Who is about to slip, over time: from the last word to the day on which the next would do good. */
export function FadingPicture({ people, now, asTable, onOpen }: FadingPictureProps) {
  const { fading: words, circles, today } = useWords(picturesWords);
  const format = useFormat();
  const empty = people.length === 0;
  const title = empty ? words.none : format.plural(people.length, words.title);
  const from = Math.max(now - back, Math.min(now - 60 * day, ...people.map(({ last }) => last)));
  const to = now + 60 * day;
  const x = (at: number) => ((Math.min(to, Math.max(from, at)) - from) / (to - from)) * 100;
  const percent = (at: number) => `${x(at)}%`;
  const months = monthsBetween(from, to);
  const every = Math.ceil(months.length / 8);
  return (
    <Picture
      room="broad"
      title={title}
      text={empty ? words.noneText : words.text}
      asTable={asTable}
      table={{
        head: [words.name, words.circle, words.last, words.due],
        rows: people.map(({ name, circle, last, due }) => [
          name,
          circles.names[circle],
          format.dayOrMonth(last, now),
          format.dayOrMonth(due, now),
        ]),
      }}
    >
      {!empty && (
        <ul class={people.length <= few ? 'fading-picture fading-lines text-s' : 'fading-picture text-s'}>
          {people.map(({ person, name, circle, last, due }) => (
            <li key={person}>
              <span class="fading-who">
                <button
                  type="button"
                  class="fading-name cut"
                  title={words.row(name, format.ago(last, now), format.ago(due, now))}
                  onClick={() => onOpen(person)}
                >
                  {name}
                </button>
                {people.length <= few && (
                  <span class="text-xs faint cut">
                    {circles.names[circle]}, {format.near(due, now)}
                  </span>
                )}
              </span>
              <svg
                class="chart"
                width="100%"
                height="100%"
                role="img"
                aria-label={words.row(name, format.ago(last, now), format.ago(due, now))}
              >
                {months.map((month) => (
                  <line key={month} class="chart-grid" x1={percent(month)} x2={percent(month)} y1={0} y2="100%" />
                ))}
                <line class="chart-today" x1={percent(now)} x2={percent(now)} y1={0} y2="100%" />
                <rect
                  class="fading-bar"
                  x={percent(last)}
                  y="50%"
                  width={`${Math.max(1, x(due) - x(last))}%`}
                  height={8}
                  rx={4}
                />
                <circle class="fading-due" cx={percent(due)} cy="50%" r={4} />
              </svg>
            </li>
          ))}
          <li class="fading-axis" aria-hidden="true">
            <span />
            <svg class="chart" width="100%" height={18} aria-hidden="true">
              {months.map((month, index) =>
                index % every === 0 && Math.abs(x(month) - x(now)) > 9 && x(month) > 3 && x(month) < 98 ? (
                  <text
                    key={month}
                    class={
                      index % (2 * every) !== 0 || Math.abs(x(month) - x(now)) < 22
                        ? 'chart-name fading-spare'
                        : 'chart-name'
                    }
                    x={percent(month)}
                    y={13}
                    text-anchor="middle"
                  >
                    {format.shortMonth(month)}
                  </text>
                ) : null,
              )}
              <text class="chart-name chart-name-today" x={percent(now)} y={13} text-anchor="middle">
                {today}
              </text>
            </svg>
          </li>
        </ul>
      )}
      <svg width="0" height="0" aria-hidden="true" class="fading-colours">
        <linearGradient id="fading" x1="0" x2="1">
          <stop class="fading-from" offset="0.35" />
          <stop class="fading-to" offset="1" />
        </linearGradient>
      </svg>
    </Picture>
  );
}
