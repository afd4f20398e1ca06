import { Sun, Users } from 'lucide';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { callName } from '../../core/relationship/names.ts';
import { snoozeUntil } from '../../core/relationship/snooze.ts';
import { backupLater, backupNotLater } from '../../storage/backup/due.ts';
import { done, type ShownFollowUp, snooze, undo } from '../../storage/follow-ups.ts';
import { backupNoteWords } from '../../ui/locales/backup-note.ts';
import { followUpsWords } from '../../ui/locales/follow-ups.ts';
import { useFormat, useWords } from '../../ui/locales/language.ts';
import { overviewWords } from '../../ui/locales/overview.ts';
import { BackupNote } from '../../ui/parts/backup-note.tsx';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { FollowUpList } from '../../ui/parts/follow-up-list.tsx';
import { RhythmRing } from '../../ui/parts/rhythm-ring.tsx';
import { SpareLine } from '../../ui/parts/spare-line.tsx';
import { Trouble } from '../../ui/parts/trouble.tsx';
import { useLive } from '../../ui/parts/use-live.ts';
import { useOverview } from './context.ts';
import { NobodyYet } from './people/nobody-here.tsx';
import { TodaySoon } from './today-soon.tsx';
import { useSubscribe } from './use-subscribe.ts';

/** Who deserves a word today, and the week's ring. */
export function TodayView() {
  const words = useWords(overviewWords);
  const said = useWords(followUpsWords);
  const backupSays = useWords(backupNoteWords);
  const format = useFormat();
  const { memory, settings, go, push, fail, sight, readings } = useOverview();
  const load = useCallback(() => readings.today.ask(true), [readings]);
  const { value, error, reload } = useLive(load, useSubscribe(memory), () => readings.today.now(true));
  useEffect(() => {
    if (value) sight.reach();
  }, [value, sight]);
  const shown = useRef<readonly ShownFollowUp[]>([]);
  if (error) return <Trouble error={error} onRetry={reload} />;
  if (!value) return null;
  const { today, week, backup, anybody, now } = value;
  const { list, spare, surprise } = today;
  shown.current = list;
  const act = (id: string, how: 'done' | 'later') => {
    const one = shown.current.find(({ card }) => card.id === id);
    if (!one) return;
    const acted =
      how === 'done'
        ? done(memory, id, one.reason)
        : snooze(memory, id, one.reason, snoozeUntil(one.reason.id, now, memory.zone()));
    acted.then(
      (receipt) =>
        push({
          text: how === 'done' ? words.doneWith(one.card.name) : words.laterWith(one.card.name),
          undo: () => undo(memory, receipt),
        }),
      fail,
    );
  };
  return (
    <section class={anybody ? 'overview-column overview-today' : 'overview-column'} aria-labelledby="today-title">
      <header class="row overview-head">
        <h1 class="text-xl grow" id="today-title">
          {words.today}
        </h1>
        {anybody && <RhythmRing week={week} wanted={settings.rhythm} />}
      </header>
      {!anybody ? (
        <NobodyYet icon={Users} {...words.empty} />
      ) : list.length === 0 ? (
        <EmptyState icon={Sun} title={words.todayNone.title}>
          <p>{words.todayNone.text}</p>
          {today.next && <p>{words.todayNext(today.next.card.name, format.ago(today.next.from, now))}</p>}
        </EmptyState>
      ) : (
        <>
          <p class="quiet overview-lead">{format.plural(list.length, words.todayLead)}</p>
          <FollowUpList
            items={list.map(({ card, reason }) => ({
              id: card.id,
              name: card.name,
              why: said.why(reason, { name: callName(card.name), now }),
              href: null,
            }))}
            onOpen={(who) => go({ who })}
            onDone={(id) => act(id, 'done')}
            onLater={(id) => act(id, 'later')}
            singleKeys={settings.singleKeys}
          />
        </>
      )}
      {[spare, surprise].map(
        (one, index) =>
          one && (
            <SpareLine
              key={one.person}
              surprise={index > 0}
              name={one.card.name}
              why={said.why(one.reason, { name: callName(one.card.name), now, again: index > 0 })}
              href={null}
              onOpen={() => go({ who: one.card.id })}
            />
          ),
      )}
      {backup && (
        <BackupNote
          last={backup.last}
          now={now}
          onMake={() => go({ area: 'data', who: null })}
          onLater={() =>
            void backupLater(memory).then(() => {
              reload();
              push({ text: backupSays.quiet, undo: () => backupNotLater(memory).then(reload) });
            }, fail)
          }
        />
      )}
      {anybody && <TodaySoon shown={list.map(({ card }) => card.id)} />}
    </section>
  );
}
