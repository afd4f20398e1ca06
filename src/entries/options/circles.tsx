import { type CircleId, circleIds } from '../../core/relationship/circles.ts';
import { useWords } from '../../ui/locales/language.ts';
import { optionsWords } from '../../ui/locales/options.ts';
import { NumberField } from '../../ui/parts/number-field.tsx';
import { SettingRow } from './setting-row.tsx';
import { useOption } from './use-options.ts';

/** Circles with their room and intervals, the week's rhythm, the length of a day. */
export function CircleOptions() {
  const words = useWords(optionsWords);
  const circles = useOption('circles');
  const rhythm = useOption('rhythm');
  const perDay = useOption('followUpsPerDay');
  const setCircle = (id: CircleId, part: 'room' | 'days', value: number) =>
    circles.set({ ...circles.value, [id]: { ...circles.value[id], [part]: value } });
  return (
    <>
      <SettingRow wide text={words.circlesOption} onReset={circles.reset}>
        {({ labelledBy }) => (
          <table class="circle-options text-s" aria-labelledby={labelledBy}>
            <thead>
              <tr class="faint text-xs">
                <th scope="col">{words.circlesOption.circle}</th>
                <th scope="col">{words.circlesOption.room}</th>
                <th scope="col">{words.circlesOption.days}</th>
              </tr>
            </thead>
            <tbody>
              {circleIds.map((id) => (
                <tr key={id}>
                  <th scope="row">{words.circleNames[id]}</th>
                  <td>
                    <NumberField
                      label={words.circlesOption.roomOf(words.circleNames[id])}
                      min={1}
                      max={999}
                      value={circles.value[id].room}
                      onChange={(room) => setCircle(id, 'room', room)}
                    />
                  </td>
                  <td>
                    <NumberField
                      label={words.circlesOption.daysOf(words.circleNames[id])}
                      min={1}
                      max={999}
                      value={circles.value[id].days}
                      onChange={(days) => setCircle(id, 'days', days)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </SettingRow>
      <SettingRow text={words.rhythm} onReset={rhythm.reset}>
        {() =>
          (['fresh', 'nurtured'] as const).map((part) => (
            <span key={part} class="row text-s quiet">
              <span aria-hidden="true">{words.rhythm[part]}</span>
              <NumberField
                min={0}
                max={20}
                value={rhythm.value[part]}
                onChange={(count) => rhythm.set({ ...rhythm.value, [part]: count })}
                label={words.rhythm[part]}
              />
            </span>
          ))
        }
      </SettingRow>
      <SettingRow text={words.perDay} onReset={perDay.reset}>
        {(named) => <NumberField {...named} min={1} max={7} value={perDay.value} onChange={perDay.set} />}
      </SettingRow>
    </>
  );
}
