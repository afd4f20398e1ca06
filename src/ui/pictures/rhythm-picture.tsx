import { useFormat, useWords } from '../locales/language.ts';
import { picturesWords } from '../locales/pictures.ts';
import { Picture } from './picture.tsx';
import { monthsBetween, roundUp } from './scale.ts';

export interface RhythmWeek {
  readonly from: number;
  readonly to: number;
  readonly fresh: number;
  readonly nurtured: number;
}

interface RhythmPictureProps {
  readonly weeks: readonly RhythmWeek[];
  readonly now: number;
  readonly asTable: boolean;
}

/** Pixels from top to bottom; across, the picture takes what room there is. */
const [height, bottom, top] = [262, 24, 10] as const;
/** Percent of the width that the numbers at the left take. */
const left = 4;

/** A year, week by week: nurtured people below, new ones on top of them. */
export function RhythmPicture({ weeks, now, asTable }: RhythmPictureProps) {
  const words = useWords(picturesWords).rhythm;
  const format = useFormat();
  const lively = weeks.filter(({ fresh, nurtured }) => fresh + nurtured > 0).length;
  const still = weeks.length - lively;
  const livelyWords = format.plural(lively, words.lively);
  const title =
    lively === 0 ? words.none : still === 0 ? livelyWords : words.title(livelyWords, format.plural(still, words.quiet));
  const most = roundUp(Math.max(1, ...weeks.map(({ fresh, nurtured }) => fresh + nurtured)));
  const step = (100 - left) / Math.max(1, weeks.length);
  const bar = step * 0.66;
  const percent = (value: number) => `${value}%`;
  const floor = height - bottom;
  const y = (count: number) => floor - (count / most) * (floor - top);
  const from = weeks[0]?.from ?? now;
  const to = weeks[weeks.length - 1]?.to ?? now;
  const x = (at: number) => left + ((at - from) / Math.max(1, to - from)) * (100 - left);
  return (
    <Picture
      room="broad"
      title={title}
      text={words.text}
      asTable={asTable}
      table={{
        head: [words.week, words.fresh, words.nurtured],
        rows: [...weeks]
          .reverse()
          .map((week) => [
            words.weekOf(format.day(week.from, now)),
            format.number(week.fresh),
            format.number(week.nurtured),
          ]),
      }}
      foot={
        !asTable && (
          <p class="picture-legend text-xs">
            <span class="legend-fresh">{words.fresh}</span>
            <span class="legend-nurtured">{words.nurtured}</span>
          </p>
        )
      }
    >
      <svg class="chart" width="100%" height={height} role="img" aria-label={title}>
        <text class="chart-name" x={0} y={top + 4}>
          {format.number(most)}
        </text>
        <text class="chart-name" x={0} y={floor + 4}>
          0
        </text>
        <line class="chart-grid" x1={percent(left)} x2="100%" y1={y(most)} y2={y(most)} />
        <line class="chart-axis" x1={percent(left)} x2="100%" y1={floor} y2={floor} />
        {monthsBetween(from, to).map((month, index) => (
          <g key={month}>
            <line class="chart-axis" x1={percent(x(month))} x2={percent(x(month))} y1={floor} y2={floor + 4} />
            {index % 2 === 0 && x(month) < 96 && (
              <text class="chart-name" x={percent(x(month))} y={height - 6} text-anchor="middle">
                {format.shortMonth(month)}
              </text>
            )}
          </g>
        ))}
        {weeks.map((week, index) => {
          const middle = left + (index + 0.5) * step;
          const total = week.fresh + week.nurtured;
          if (total === 0)
            return <circle key={week.from} class="chart-none" cx={percent(middle)} cy={floor - 5} r={1.5} />;
          return (
            <g key={week.from}>
              <title>
                {`${words.weekOf(format.day(week.from, now))}: ${words.fresh} ${week.fresh}, ${words.nurtured} ${week.nurtured}`}
              </title>
              {week.nurtured > 0 && (
                <rect
                  class="chart-full"
                  x={percent(middle - bar / 2)}
                  y={y(week.nurtured)}
                  width={percent(bar)}
                  height={floor - y(week.nurtured)}
                  rx={2}
                />
              )}
              {week.fresh > 0 && (
                <rect
                  class="chart-open"
                  x={percent(middle - bar / 2)}
                  y={y(total) + 0.75}
                  width={percent(bar)}
                  height={Math.max(2, y(week.nurtured) - y(total) - 2.5)}
                  rx={1.5}
                />
              )}
            </g>
          );
        })}
      </svg>
    </Picture>
  );
}
