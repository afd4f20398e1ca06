import { type ComponentChildren, render } from 'preact';
import { type Language, LanguageContext } from '../../src/ui/locales/language.ts';
import { applyTheme } from '../../src/ui/theme/theme.ts';
import '../../src/ui/theme/page.css';
import './gallery.css';

/** A part or view in one state, under its name. */
export interface Specimen {
  readonly name: string;
  readonly show: () => ComponentChildren;
}

const query = new URLSearchParams(location.search);

function link(name: string, value: string) {
  const next = new URLSearchParams(query);
  next.set(name, value);
  return <a href={`?${next}`}>{value}</a>;
}

/** Shows specimens side by side, in the language, theme and width that the address asks for. */
export function showGallery(specimensIn: (language: Language) => readonly Specimen[]): void {
  const language: Language = query.get('language') === 'en' ? 'en' : 'de';
  const theme = query.get('theme');
  const width = query.get('width') ?? '512';
  document.documentElement.lang = language;
  applyTheme(document.documentElement, theme === 'dark' || theme === 'light' ? theme : 'system');
  const app = document.getElementById('app');
  if (!app) return;
  const gallery = (
    <LanguageContext.Provider value={language}>
      <nav class="row text-xs faint" aria-label="Gallery">
        <a href={`gallery.html?${query}`}>parts</a> <a href={`people.html?${query}`}>people</a>{' '}
        <a href={`panel.html?${query}`}>panel</a> · {link('language', 'de')} {link('language', 'en')} ·{' '}
        {link('theme', 'light')} {link('theme', 'dark')} · {link('width', '512')} {link('width', '400')}{' '}
        {link('width', '300')}
      </nav>
      <main style={{ '--specimen': `${width}px` }}>
        {specimensIn(language).map((specimen) => (
          <section key={specimen.name} class="specimen">
            <h2 class="text-xs faint">{specimen.name}</h2>
            {specimen.show()}
          </section>
        ))}
      </main>
    </LanguageContext.Provider>
  );
  render(gallery, app);
}
