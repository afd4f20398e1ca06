import { type IconNode, SearchX, Users } from 'lucide';
import { useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { EmptyState } from '../../../ui/parts/empty-state.tsx';
import { useOverview } from '../context.ts';
import { countFilters, noFilters, start } from '../route.ts';

/** Nobody yet, or nobody who fits. */
export function NobodyHere({ narrowed }: { readonly narrowed: boolean }) {
  const words = useWords(overviewWords);
  const { go, route } = useOverview();
  if (narrowed)
    return (
      <EmptyState icon={SearchX} title={words.nobody.title}>
        <p>{words.nobody.text}</p>
        <p class="empty-state-action">
          <Button onClick={() => go({ filters: noFilters, text: '' })}>
            {countFilters(route.filters) > 0 ? words.clearFilters : words.clearSearch}
          </Button>
        </p>
      </EmptyState>
    );
  return <NobodyYet icon={Users} {...words.empty} />;
}

interface NobodyYetProps {
  readonly icon: IconNode;
  readonly title: string;
  readonly text: string;
}

/** An area while nobody is kept: what it will show, and the two ways to begin. */
export function NobodyYet({ icon, title, text }: NobodyYetProps) {
  const words = useWords(overviewWords);
  const { go } = useOverview();
  return (
    <EmptyState icon={icon} title={title}>
      <p>{text}</p>
      <p class="empty-state-action">
        <Button kind="main" onClick={() => go({ ...start, area: 'data' })}>
          {words.empty.bring}
        </Button>
      </p>
      <p class="empty-state-action">
        <a href="../welcome/welcome.html">{words.empty.start}</a>
      </p>
    </EmptyState>
  );
}
