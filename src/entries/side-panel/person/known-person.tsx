import { balanceOf } from '../../../core/relationship/balance.ts';
import { inForce } from '../../../core/relationship/interaction.ts';
import { callName } from '../../../core/relationship/names.ts';
import type { Person } from '../../../storage/people.ts';
import { followUpsWords } from '../../../ui/locales/follow-ups.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Balance } from '../../../ui/parts/balance.tsx';
import { PersonCard } from '../../../ui/parts/person-card.tsx';
import type { OpenPage } from '../page/use-page.ts';
import type { PanelContext } from '../panel-context.ts';
import { CircleChoice } from './circle-choice.tsx';
import { Details } from './details.tsx';
import { LogSection } from './log-section.tsx';
import { NextStep } from './next-step.tsx';
import { PageNews } from './page-news.tsx';
import { PrivateNote } from './private-note.tsx';
import { PromiseSection } from './promise-section.tsx';
import { TimelineSection } from './timeline-section.tsx';

interface KnownPersonProps {
  readonly context: PanelContext;
  readonly person: Person;
  /** The open page, when it is this person's. */
  readonly page: OpenPage | null;
  readonly onCheck: () => void;
}

/** Everything kept about one person, in the order in which it is of use. */
export function KnownPerson({ context, person, page, onCheck }: KnownPersonProps) {
  const words = useWords(personWords);
  const panel = useWords(sidePanelWords);
  const says = useWords(followUpsWords);
  const format = useFormat();
  const { card, history, standing } = person;
  const name = callName(card.name);
  const balance = balanceOf(history.interactions);
  const work = [card.headline, card.company].filter((part) => part !== '').join(', ');
  const known = panel.knownSince(String(new Date(standing.known).getFullYear()));
  return (
    <>
      <PersonCard name={card.name} lines={[work, card.place]} />
      <div class="panel-standing">
        <CircleChoice context={context} person={person} />
        <span class="text-s faint">
          {known},{' '}
          {standing.last === undefined ? panel.noWordYet : panel.lastWord(format.ago(standing.last, context.now))}
        </span>
      </div>
      <PageNews context={context} person={person} page={page} />
      <NextStep context={context} person={person} page={page} onCheck={onCheck} />
      <LogSection context={context} person={person} />
      <PromiseSection context={context} person={person} />
      {balance.given + balance.taken + balance.asked > 0 && (
        <section>
          <h2 class="text-s panel-heading">{words.balance}</h2>
          <Balance name={name} counts={balance} sentence={says.balance(balance, name)} />
        </section>
      )}
      <TimelineSection context={context} name={name} entries={inForce(history.interactions)} notes={person.notes} />
      <PrivateNote context={context} contact={card.id} text={history.contacts[0].note ?? ''} />
      <Details context={context} person={person} />
    </>
  );
}
