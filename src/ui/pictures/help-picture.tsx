import { useFormat, useWords } from '../locales/language.ts';
import { picturesWords } from '../locales/pictures.ts';
import { Picture } from './picture.tsx';
import { roundUp } from './scale.ts';

interface HelpPictureProps {
  readonly months: readonly { readonly from: number; readonly given: number; readonly taken: number }[];
  readonly asTable: boolean;
}

/** Pixels from top to bottom; across, the picture takes what room there is. */
const [height, bottom, top] = [220, 22, 10] as const;
/** Percent of the width that the numbers at the left take. */
const left = 9;

/** Help month by month: what was given above the line, what was received below it. */
export function HelpPicture({ months, asTable }: HelpPictureProps) {
  const words = useWords(picturesWords).help;
  const { total } = useWords(picturesWords);
  const format = useFormat();
  const given = months.reduce((sum, month) => sum + month.given, 0);
  const taken = months.reduce((sum, month) => sum + month.taken, 0);
  const empty = given + taken === 0;
  const title = empty
    ? words.none
    : given === 0
      ? format.plural(taken, words.onlyTaken)
      : taken === 0
        ? format.plural(given, words.given)
        : words.title(format.plural(given, words.given), format.plural(taken, words.taken));
  const most = roundUp(Math.max(1, ...months.flatMap((month) => [month.given, month.taken])));
  const middle = top + (height - bottom - top) / 2;
  const unit = (height - bottom - top) / 2 / most;
  const step = (100 - left) / Math.max(1, months.length);
  const percent = (value: number) => `${value}%`;
  const bar = step * 0.5;
  return (
    <Picture
      title={title}
      text={empty ? words.noneText : words.text}
      asTable={asTable}
      table={{
        head: [words.month, words.givenName, words.takenName],
        rows: empty
          ? []
          : [
              ...[...months]
                .reverse()
                .map((month) => [
                  format.monthOfYear(month.from),
                  format.number(month.given),
                  format.number(month.taken),
                ]),
              [total, format.number(given), format.number(taken)],
            ],
      }}
      foot={
        !asTable &&
        !empty && (
          <p class="picture-legend text-xs">
            <span class="legend-nurtured">{words.givenName}</span>
            <span class="legend-fresh">{words.takenName}</span>
          </p>
        )
      }
    >
      {!empty && (
        <svg class="chart" width="100%" height={height} role="img" aria-label={title}>
          {[-most, 0, most].map((count) => (
            <g key={count}>
              <line
                class={count === 0 ? 'chart-axis' : 'chart-grid'}
                x1={percent(left)}
                x2="100%"
                y1={middle - count * unit}
                y2={middle - count * unit}
              />
              <text class="chart-name" x={0} y={middle - count * unit + 4}>
                {format.number(Math.abs(count))}
              </text>
            </g>
          ))}
          {months.map((month, index) => {
            const x = left + (index + 0.5) * step;
            return (
              <g key={month.from}>
                <title>
                  {`${format.monthOfYear(month.from)}: ${words.givenName} ${month.given}, ${words.takenName} ${month.taken}`}
                </title>
                {month.given > 0 && (
                  <rect
                    class="chart-full"
                    x={percent(x - bar / 2)}
                    y={middle - month.given * unit}
                    width={percent(bar)}
                    height={month.given * unit - 1}
                    rx={2}
                  />
                )}
                {month.taken > 0 && (
                  <rect
                    class="chart-open"
                    x={percent(x - bar / 2)}
                    y={middle + 1.75}
                    width={percent(bar)}
                    height={Math.max(1, month.taken * unit - 2.5)}
                    rx={1.5}
                  />
                )}
                {index % 3 === 2 && (
                  <text class="chart-name" x={percent(x)} y={height - 4} text-anchor="middle">
                    {format.shortMonth(month.from)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </Picture>
  );
}
