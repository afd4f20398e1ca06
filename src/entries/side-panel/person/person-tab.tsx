import { FileQuestion, UserSearch } from 'lucide';
import type { PersonContext } from '../../../person/context.ts';
import { KnownPerson } from '../../../person/known-person.tsx';
import type { Person } from '../../../storage/people.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { EmptyState } from '../../../ui/parts/empty-state.tsx';
import { recipientOn } from '../page/sighting.ts';
import type { OpenPage } from '../page/use-page.ts';
import { PageNews } from './page-news.tsx';
import { UnknownPerson } from './unknown-person.tsx';

interface PersonTabProps {
  readonly context: PersonContext;
  readonly page: OpenPage | null;
  readonly person: Person | null | undefined;
  readonly onCheck: () => void;
}

/** Whoever is open, or what to do when nobody is. */
export function PersonTab({ context, page, person, onCheck }: PersonTabProps) {
  const words = useWords(sidePanelWords);
  if (person === undefined) return null;
  if (person)
    return (
      <>
        <KnownPerson
          key={person.card.id}
          context={context}
          person={person}
          recipient={recipientOn(page)}
          news={<PageNews context={context} person={person} page={page} />}
          onCheck={onCheck}
        />
        <UnreadHint page={page} />
      </>
    );
  if (!page)
    return (
      <EmptyState icon={UserSearch} title={words.elsewhere.title}>
        {words.elsewhere.text}
      </EmptyState>
    );
  if (page.identity === null)
    return (
      <EmptyState icon={UserSearch} title={page.silent ? words.silent.title : words.noProfile.title}>
        {page.silent ? words.silent.text : words.noProfile.text}
      </EmptyState>
    );
  if (page.reading?.snapshot.name)
    return (
      <>
        <UnknownPerson key={page.identity.slug} context={context} page={page} snapshot={page.reading.snapshot} />
        <UnreadHint page={page} />
      </>
    );
  if (page.reading === null && !page.silent) return null;
  return (
    <EmptyState icon={FileQuestion} title={page.silent ? words.silent.title : words.notUnderstood.title}>
      <p>{page.silent ? words.silent.text : words.notUnderstood.text}</p>
      <p class="empty-state-action">
        <Button onClick={onCheck}>{words.notUnderstood.paste}</Button>
      </p>
    </EmptyState>
  );
}

/** Sections that the page fills only when somebody scrolls there; the extension never scrolls. */
function UnreadHint({ page }: { readonly page: OpenPage | null }) {
  const words = useWords(sidePanelWords);
  const format = useFormat();
  const unread = page?.reading?.unread ?? [];
  if (unread.length === 0) return null;
  return <p class="panel-hint text-xs faint">{words.unread(format.list(unread.map((name) => words.section(name))))}</p>;
}
