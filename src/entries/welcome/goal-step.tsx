import { useWords } from '../../ui/locales/language.ts';
import { welcomeWords } from '../../ui/locales/welcome.ts';
import { Chip } from '../../ui/parts/chip.tsx';
import { ListField } from '../../ui/parts/list-field.tsx';
import type { StepProps } from './welcome-view.tsx';

const mostGoals = 3;

/** Up to three goals, and what the user can give. */
export function GoalStep({ settings, change }: StepProps) {
  const words = useWords(welcomeWords).goal;
  const { goals, offers } = settings;
  const toggle = (example: string) =>
    change({
      goals: goals.includes(example)
        ? goals.filter((goal) => goal !== example)
        : [...goals, example].slice(0, mostGoals),
    });
  return (
    <div class="welcome-fields">
      <section>
        <h2 id="goals">{words.goals}</h2>
        <ListField
          entries={goals}
          onChange={(next) => change({ goals: next })}
          most={mostGoals}
          full={words.full}
          labelledBy="goals"
          fieldLabel={words.addTo(words.goals)}
          addLabel={words.add}
          removeLabel={words.removeFrom}
          placeholder={words.entry}
        />
        <p class="text-xs faint">{words.goalsHelp}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser */}
        <div class="row welcome-examples" role="group" aria-label={words.examples}>
          <span class="text-s quiet" aria-hidden="true">
            {words.examples}
          </span>
          <div class="chips">
            {words.example.map((example) => (
              <Chip key={example} pressed={goals.includes(example)} onClick={() => toggle(example)}>
                {example}
              </Chip>
            ))}
          </div>
        </div>
      </section>
      <section>
        <h2 id="offers">{words.offers}</h2>
        <ListField
          entries={offers}
          onChange={(next) => change({ offers: next })}
          labelledBy="offers"
          fieldLabel={words.addTo(words.offers)}
          addLabel={words.add}
          removeLabel={words.removeFrom}
          placeholder={words.entry}
        />
        <p class="text-xs faint">{words.offersHelp}</p>
      </section>
    </div>
  );
}
