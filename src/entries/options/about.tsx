import { useWords } from '../../ui/locales/language.ts';
import { optionsWords } from '../../ui/locales/options.ts';

/** Name, version, licence. */
export function About() {
  const words = useWords(optionsWords);
  return (
    <div class="setting setting-wide">
      <p class="setting-name">{words.version(__VERSION__)}</p>
      <p class="text-s quiet">{words.aboutText}</p>
      <p class="text-s quiet">{words.licence}</p>
      <p class="text-s">
        <a href="../welcome/welcome.html">{words.toWelcome}</a>
      </p>
    </div>
  );
}
