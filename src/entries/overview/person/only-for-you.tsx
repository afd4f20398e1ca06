import { Lock, Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import { binDays, changePeople, undoPeople } from '../../../storage/change-people.ts';
import { changePerson, type Person } from '../../../storage/people.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { LazyText } from '../../../ui/parts/lazy-text.tsx';
import { useOverview } from '../context.ts';

/** The private note, and taking the person out of the memory. */
export function OnlyForYou({ person }: { readonly person: Person }) {
  const words = useWords(overviewWords);
  const { memory, push, fail, go } = useOverview();
  const { card, history } = person;
  const id = useId();
  const remove = () => {
    changePeople(memory, [card.id], { bin: true }).then(
      (undo) => push({ text: words.removed(card.name, binDays), undo: () => undoPeople(memory, undo) }),
      fail,
    );
    go({ who: null });
  };
  return (
    <>
      <section>
        <h2 class="row text-s" id={`${id}-note`}>
          <Icon of={Lock} size={14} />
          {words.onlyForYou}
        </h2>
        <LazyText
          rows={3}
          labelledBy={`${id}-note`}
          placeholder={words.noteHint}
          longest={20_000}
          value={history.contacts[0].note ?? ''}
          onSave={(note) => changePerson(memory, card.id, { note: note === '' ? null : note }).catch(fail)}
        />
      </section>
      <div>
        <Button kind="text" small icon={Trash2} onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}
