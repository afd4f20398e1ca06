import { type CircleId, type Circles, circleIds } from '../../core/relationship/circles.ts';
import { useFormat, useWords } from '../locales/language.ts';
import { picturesWords } from '../locales/pictures.ts';
import { Picture } from './picture.tsx';

interface CirclesPictureProps {
  readonly circles: Circles;
  readonly members: Readonly<Record<CircleId, number>>;
  readonly asTable: boolean;
}

const [size, first, gap] = [232, 24, 28] as const;

/** Four rings around a point that is the user; each closes as its places fill. */
export function CirclesPicture({ circles, members, asTable }: CirclesPictureProps) {
  const words = useWords(picturesWords).circles;
  const format = useFormat();
  const full = circleIds.filter((id) => members[id] >= circles[id].room).length;
  const title = words.title(full === 0 ? words.noneFull : format.plural(full, words.full));
  const says = (id: CircleId) => words.ofRoom(format.number(members[id]), format.number(circles[id].room));
  const label = format.list(circleIds.map((id) => `${words.names[id]} ${says(id)}`));
  return (
    <Picture
      title={title}
      text={words.text}
      asTable={asTable}
      table={{
        head: [words.circle, words.members, words.room],
        rows: circleIds.map((id) => [
          words.names[id],
          format.number(members[id]),
          `${format.number(circles[id].room)}, ${format.plural(circles[id].days, words.every)}`,
        ]),
      }}
    >
      <div class="circles-picture">
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
          {circleIds.map((id, index) => {
            const radius = first + index * gap;
            const length = 2 * Math.PI * radius;
            const share = Math.min(1, members[id] / circles[id].room);
            return (
              <g key={id}>
                <title>{`${words.names[id]}: ${says(id)}`}</title>
                <circle class="ring" cx={size / 2} cy={size / 2} r={radius} />
                <circle
                  class="ring ring-full"
                  cx={size / 2}
                  cy={size / 2}
                  r={radius}
                  stroke-dasharray={`${share * length} ${length}`}
                  transform={`rotate(-90 ${size / 2} ${size / 2})`}
                />
              </g>
            );
          })}
          <circle class="chart-none" cx={size / 2} cy={size / 2} r={5} />
        </svg>
        <ul class="circles-legend text-s">
          {circleIds.map((id) => (
            <li key={id}>
              <b>{words.names[id]}</b>
              <span class="numbers">{says(id)}</span>
              <span class="faint">
                {members[id] >= circles[id].room ? words.isFull : format.plural(circles[id].days, words.every)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Picture>
  );
}
