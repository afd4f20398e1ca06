import { ArrowDownUp, ChartNoAxesColumn, Clock, Flag, type IconNode, Settings as SettingsIcon, Users } from 'lucide';
import { useCallback } from 'preact/hooks';
import { circleIds } from '../../core/relationship/circles.ts';
import { countToday } from '../../storage/follow-ups.ts';
import { circleCounts, countPeople } from '../../storage/lists.ts';
import { countFacet } from '../../storage/people-index.ts';
import { useFormat, useWords } from '../../ui/locales/language.ts';
import { overviewWords } from '../../ui/locales/overview.ts';
import { personWords } from '../../ui/locales/person.ts';
import { Mark } from '../../ui/logo/mark.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import { useLive } from '../../ui/parts/use-live.ts';
import { loadData } from './area.tsx';
import { useOverview } from './context.ts';
import { circleRoute, formatRoute, goalRoute, type Route, start } from './route.ts';
import { useSubscribe } from './use-subscribe.ts';

/** The areas, the circles with their room, and the goals, each a link that narrows the list. */
export function Nav({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords(overviewWords);
  const person = useWords(personWords);
  const format = useFormat();
  const { settings, route } = useOverview();
  const counts = useCounts();
  const number = (value: number | undefined) => (value ? format.number(value) : '');
  const areas: readonly { area: Route['area']; icon: IconNode; count: string; there: boolean }[] = [
    { area: 'today', icon: Clock, count: number(counts?.today), there: true },
    { area: 'people', icon: Users, count: number(counts?.people), there: true },
    { area: 'promises', icon: Flag, count: number(counts?.promises), there: true },
    { area: 'pictures', icon: ChartNoAxesColumn, count: '', there: true },
  ];
  return (
    <nav
      class={open ? 'overview-nav overview-nav-open' : 'overview-nav'}
      id="areas"
      aria-label={words.main}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) onClose();
      }}
    >
      <p class="row overview-brand strong">
        <Mark />
        Vitamin B
      </p>
      <ul>
        {areas.map(({ area, icon, count }) => (
          <NavLink
            key={area}
            to={{ ...start, area }}
            icon={icon}
            text={words[area]}
            end={count}
            current={route.area === area && formatRoute({ ...route, who: null }) === formatRoute({ ...start, area })}
            near={route.area === area}
          />
        ))}
      </ul>
      <h2 class="text-xs">{words.circles}</h2>
      <ul>
        {circleIds.map((id) => (
          <NavLink
            key={id}
            to={circleRoute(id)}
            text={person.circles[id]}
            end={words.ofRoom(format.number(counts?.circles[id] ?? 0), format.number(settings.circles[id].room))}
            current={isOnly(route, 'circle', id)}
          />
        ))}
        <NavLink
          to={circleRoute('none')}
          text={words.noCircle}
          end={number(counts?.noCircle)}
          current={isOnly(route, 'circle', 'none')}
        />
      </ul>
      {settings.goals.length > 0 && (
        <>
          <h2 class="text-xs">{words.goals}</h2>
          <ul>
            {settings.goals.map((goal) => (
              <NavLink
                key={goal}
                to={goalRoute(goal)}
                text={goal}
                end={counts ? format.number(counts.goals.get(goal) ?? 0) : ''}
                current={isOnly(route, 'goal', goal)}
              />
            ))}
          </ul>
        </>
      )}
      <ul class="overview-nav-foot">
        {loadData && (
          <NavLink
            to={{ ...start, area: 'data' }}
            icon={ArrowDownUp}
            text={words.data}
            current={route.area === 'data'}
          />
        )}
        <li>
          <a href="../options/options.html">
            <Icon of={SettingsIcon} />
            <span class="grow">{words.settings}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

interface NavLinkProps {
  readonly to: Route;
  readonly text: string;
  readonly icon?: IconNode;
  readonly end?: string;
  readonly current: boolean;
  /** In this area, but narrowed further. */
  readonly near?: boolean;
}

function NavLink({ to, text, icon, end = '', current, near = false }: NavLinkProps) {
  const { go } = useOverview();
  return (
    <li>
      <a
        href={formatRoute(to)}
        aria-current={current ? 'page' : near ? 'true' : undefined}
        class={near && !current ? 'nav-near' : ''}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          go(to);
        }}
      >
        {icon && <Icon of={icon} />}
        <span class="grow cut" title={text}>
          {text}
        </span>
        {end !== '' && <span class="numbers text-s nav-count">{end}</span>}
      </a>
    </li>
  );
}

function isOnly(route: Route, kind: 'circle' | 'goal', value: string): boolean {
  const kinds = Object.values(route.filters.kinds);
  return route.area === 'people' && kinds.length === 1 && route.filters.kinds[kind]?.join() === value;
}

function useCounts() {
  const { memory, settings, sight } = useOverview();
  const { goals } = settings;
  const load = useCallback(async () => {
    await sight.reached;
    const [today, promises, ofGoals, circles, people] = await Promise.all([
      countToday(memory),
      countFacet(memory, 'promise', 'open'),
      Promise.all(goals.map(async (goal) => [goal, await countFacet(memory, 'goal', goal)] as const)),
      circleCounts(memory),
      countPeople(memory),
    ]);
    const inCircles = circleIds.reduce((sum, id) => sum + circles[id], 0);
    return { people, today, promises, circles, noCircle: people - inCircles, goals: new Map(ofGoals) };
  }, [memory, goals, sight]);
  return useLive(load, useSubscribe(memory)).value;
}
