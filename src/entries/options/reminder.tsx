import { useState } from 'preact/hooks';
import { askToNotify, stopNotifying } from '../../platform/notifications.ts';
import { useWords } from '../../ui/locales/language.ts';
import { optionsWords } from '../../ui/locales/options.ts';
import { Switch } from '../../ui/parts/switch.tsx';
import { SettingRow } from './setting-row.tsx';
import { useOption } from './use-options.ts';

/** The daily reminder. The browser is asked for permission only when it is switched on. */
export function ReminderOptions() {
  const words = useWords(optionsWords);
  const reminder = useOption('reminder');
  const [refused, setRefused] = useState(false);
  const turn = async (on: boolean) => {
    const allowed = on ? await askToNotify().catch(() => false) : true;
    setRefused(!allowed);
    if (allowed) reminder.set({ ...reminder.value, on });
    if (!on) await stopNotifying().catch(() => {});
  };
  return (
    <>
      <SettingRow text={words.reminderOn}>
        {(named) => <Switch {...named} on={reminder.value.on} onChange={(on) => void turn(on)} />}
      </SettingRow>
      <p class="text-s settings-notice" role="status">
        {refused ? words.reminderRefused : ''}
      </p>
      {reminder.value.on && (
        <SettingRow
          text={words.reminderAt}
          onReset={reminder.reset && (() => reminder.set({ on: true, minute: 9 * 60 }))}
        >
          {(named) => (
            <input
              class="field time-field numbers"
              type="time"
              aria-labelledby={named.labelledBy}
              aria-describedby={named.describedBy}
              value={clockOf(reminder.value.minute)}
              onChange={(event) => {
                const minute = minuteOf(event.currentTarget.value);
                if (minute !== null) reminder.set({ ...reminder.value, minute });
              }}
            />
          )}
        </SettingRow>
      )}
    </>
  );
}

/** "09:00" for 540 minutes after midnight. */
function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function minuteOf(clock: string): number | null {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes) ? null : hours * 60 + minutes;
}
