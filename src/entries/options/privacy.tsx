import { useWords } from '../../ui/locales/language.ts';
import { optionsWords } from '../../ui/locales/options.ts';

/** What is kept, for how long, what never happens, and what the networks themselves say. */
export function Privacy() {
  const words = useWords(optionsWords);
  const blocks = [words.howLong, words.never, words.terms];
  return (
    <>
      <div class="setting setting-wide">
        <h3 class="setting-name">{words.kept.title}</h3>
        <dl class="kept text-s">
          {words.kept.items.map((item) => (
            <div key={item.name}>
              <dt>{item.name}</dt>
              <dd class="quiet">{item.why}</dd>
            </div>
          ))}
        </dl>
      </div>
      {blocks.map((block) => (
        <div key={block.name} class="setting setting-wide">
          <h3 class="setting-name">{block.name}</h3>
          <p class="text-s quiet">{block.why}</p>
        </div>
      ))}
    </>
  );
}
