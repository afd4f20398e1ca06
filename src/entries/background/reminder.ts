import { addDays, atMinute } from '../../core/relationship/days.ts';
import { callName } from '../../core/relationship/names.ts';
import { interfaceLanguage, type Reminder } from '../../core/relationship/settings.ts';
import { clearAlarm, setAlarm } from '../../platform/alarms.ts';
import { browserLanguage } from '../../platform/language.ts';
import { notify } from '../../platform/notifications.ts';
import type { Memory } from '../../storage/memory.ts';
import { settingsOf } from '../../storage/settings.ts';
import { followUpsToday } from '../../storage/today.ts';
import { followUpsWords } from '../../ui/locales/follow-ups.ts';

export const reminderAlarm = 'reminder';

/** Sets or clears the alarm as the settings want it. */
export async function planReminder(memory: Memory): Promise<void> {
  const { reminder } = await settingsOf(memory);
  if (reminder.on) await setAlarm(reminderAlarm, nextReminder(reminder, memory.now(), memory.zone()));
  else await clearAlarm(reminderAlarm);
}

/** Shows today's names once, and plans the next day. On a day on which nobody waits it stays silent. */
export async function remind(memory: Memory): Promise<void> {
  const settings = await settingsOf(memory);
  if (!settings.reminder.on) return;
  const { list } = await followUpsToday(memory);
  if (list.length > 0) {
    const words = followUpsWords[interfaceLanguage(settings, browserLanguage())];
    const { title, text } = words.reminder(list.map((followUp) => callName(followUp.card.name)));
    await notify(reminderAlarm, title, text);
  }
  await planReminder(memory);
}

/** The next time that the clock on the wall shows the wanted minute, across changes of the clock. */
function nextReminder({ minute }: Reminder, now: number, zone: string): number {
  const today = atMinute(now, minute, zone);
  return today > now + 30_000 ? today : atMinute(addDays(now, 1, zone), minute, zone);
}
