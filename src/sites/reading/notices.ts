import type { Root } from './roots.ts';
import { squeeze } from './text.ts';
import { invitation } from './words.ts';

/** What a page says in passing, beside any dialog: toasts, alerts, live regions. */
export interface Notice {
  readonly text: string;
  /** That something did not work; that an invitation did; or neither, as far as can be told. */
  readonly says: 'refused' | 'sent' | 'other';
}

const places =
  '[role=alert],[role=status],[aria-live=assertive],[aria-live=polite],[class*="toast" i],[class*="snackbar" i],[popover]';
/** People write in these; what is said there is not said by the page. */
const people = '[role=log],[role=textbox],[contenteditable],[class*=msg-],[role=feed],article';
/** Longer texts are parts of a page that happen to be live, not notices. */
const longest = 240;
const most = 40;

/**
 * Words of failure in the eight interface languages: negations, failing, trying again, a limit reached.
 * Ours, from what such sentences must say; no list of the sites' own sentences is known.
 */
const refusal =
  /(?<![\p{L}])(?:not|cannot|can['’]t|couldn['’]t|wasn['’]t|didn['’]t|won['’]t|unable|fail(?:ed|ure)?|errors?|wrong|try again|nicht|fehler|fehlgeschlagen|schief\p{L}*|gescheitert|erneut|leider|pas|échec|échoué\p{L}*|erreur|impossible|réessay\p{L}*|no se|no ha|no hemos|inténta\p{L}*|ha fallado|non|errore|riprova\p{L}*|impossibile|niet|fout|mislukt|opnieuw|nie|błąd|spróbuj|não|erro|falhou|falha|tente|reached|erreicht|atteint\p{L}*|alcanzado|raggiunt\p{L}|bereikt|osiągnięt\p{L}|atingi\p{L}*)(?![\p{L}])/iu;

/** The notices that are to be seen or heard in these roots now, each text once. */
export function readNotices(roots: readonly Root[]): Notice[] {
  const found = new Map<string, Notice>();
  for (const root of roots) {
    for (const element of root.querySelectorAll(places)) {
      if (found.size >= most) return [...found.values()];
      const content = element.textContent ?? '';
      if (content.length > longest * 4 || element.closest(people)) continue;
      const text = squeeze(content);
      if (text === '' || text.length > longest) continue;
      found.set(text, { text, says: sayingOf(element, text) });
    }
  }
  return [...found.values()];
}

function sayingOf(element: Element, text: string): Notice['says'] {
  const kind = `${element.getAttribute('type') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (/\berror\b|--error|failure/i.test(kind) || refusal.test(text)) return 'refused';
  return invitation.test(text.toLowerCase()) ? 'sent' : 'other';
}
