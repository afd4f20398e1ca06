import { useCallback } from 'preact/hooks';
import { fadingPeople } from '../../storage/fading.ts';
import { useFormat, useWords } from '../../ui/locales/language.ts';
import { overviewWords } from '../../ui/locales/overview.ts';
import { personWords } from '../../ui/locales/person.ts';
import { useLive } from '../../ui/parts/use-live.ts';
import { useOverview } from './context.ts';
import { readPromises } from './read-promises.ts';
import { start } from './route.ts';
import { useSubscribe } from './use-subscribe.ts';

/** So many lines of each: a look ahead, not a second list. */
const most = 5;

/**
 * What comes after today, beside the list where the window has room: whose next word is near, and the next promises.
 * Read when the list is on the screen. `shown`: who stands in the list already.
 */
export function TodaySoon({ shown }: { readonly shown: readonly string[] }) {
  const words = useWords(overviewWords);
  const person = useWords(personWords);
  const format = useFormat();
  const { memory, go, sight } = useOverview();
  const load = useCallback(async () => {
    await sight.reached;
    const [people, promises] = await Promise.all([fadingPeople(memory, most + 3), readPromises(memory)]);
    return { people, promises };
  }, [memory, sight]);
  const { value } = useLive(load, useSubscribe(memory));
  const { owed = [], now = memory.now() } = value?.promises ?? {};
  const people = (value?.people ?? []).filter(({ person }) => !shown.includes(person)).slice(0, most);
  return (
    <aside class="today-soon" aria-label={words.todaySoon}>
      {people.length > 0 && (
        <section class="card">
          <h2 class="text-s">{words.todaySoon}</h2>
          <ul>
            {people.map(({ person: who, name, circle, due }) => (
              <SoonLine
                key={who}
                text={name}
                note={person.circles[circle]}
                end={format.near(due, now)}
                onOpen={() => go({ who })}
              />
            ))}
          </ul>
        </section>
      )}
      {owed.length > 0 && (
        <section class="card">
          <h2 class="text-s">{words.promises}</h2>
          <ul>
            {owed.slice(0, most).map(({ promise, who, name }) => (
              <SoonLine
                key={promise.id}
                text={promise.text}
                note={name}
                end={promise.due === undefined ? '' : format.near(promise.due, now)}
                onOpen={() => go({ who })}
              />
            ))}
          </ul>
          {owed.length > most && (
            <button type="button" class="overview-link text-s" onClick={() => go({ ...start, area: 'promises' })}>
              {words.seeAll}
            </button>
          )}
        </section>
      )}
    </aside>
  );
}

interface SoonLineProps {
  readonly text: string;
  readonly note: string;
  readonly end: string;
  readonly onOpen: () => void;
}

function SoonLine({ text, note, end, onOpen }: SoonLineProps) {
  return (
    <li>
      <button type="button" class="soon-line" onClick={onOpen}>
        <span class="grow">
          <span class="soon-text text-s cut" title={text}>
            {text}
          </span>
          <span class="text-xs faint cut">{note}</span>
        </span>
        <span class="text-xs faint numbers">{end}</span>
      </button>
    </li>
  );
}
