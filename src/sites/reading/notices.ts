import type { Root } from './roots.ts';
import { squeeze } from './text.ts';
import { invitation } from './words.ts';

/** What a page says in passing: toasts, alerts, live regions, and short dialogs that only tell something. */
export interface Notice {
  readonly text: string;
  /** That something did not work; that an invitation did; or neither, as far as can be told. */
  readonly says: 'refused' | 'sent' | 'other';
}

const places =
  '[role=dialog],[role=alertdialog],dialog[open],[role=alert],[role=status],[aria-live=assertive],[aria-live=polite],[class*="toast" i],[class*="snackbar" i],[popover]';
/** People write in these; what is said there is not said by the page. */
const people = '[role=log],[role=textbox],[contenteditable],[class*=msg-],[role=feed],article';
/** Longer texts are parts of a page that happen to be live, not notices. */
const longest = 240;
const most = 40;

/**
 * Sentences of failure in the eight interface languages: what could not be done, an error, trying again, a
 * limit reached. Never a single "not", which people and names have as well. Ours, from what such sentences
 * must say; no list of the sites' own is known.
 */
const refusal =
  /(?<![\p{L}])(?:(?:could|can|was|were|did|do|is)(?:n['’]t| not)|cannot|not (?:be )?sent|unable|failed|failure|errors?|went wrong|try again|nicht (?:gesendet|verschickt|versendet|möglich|geklappt)|(?:konnten?|kann|können) \p{L}{0,12} ?\p{L}{0,12} ?nicht|fehler|fehlgeschlagen|schiefge\p{L}+|gescheitert|erneut (?:versuchen|senden)|n['’]a pas|pas pu|échec|échoué\p{L}*|erreur|réessay\p{L}*|no se (?:ha|pud|pued)\p{L}*|no (?:hemos|pudimos)|inténtal\p{L}*|ha fallado|non (?:è|sono|abbiamo|siamo)|errore|riprova\p{L}*|impossibile|niet (?:verzonden|verstuurd|gelukt|mogelijk)|kon(?:den)? niet|mislukt|fout opgetreden|opnieuw|nie (?:udało|można|został)\p{L}*|błąd|ponownie|não (?:foi|pôde|conseguimos)|erro|falhou|tente novamente|reached|erreicht|atteint\p{L}*|alcanzado|raggiunt\p{L}|bereikt|osiągnięt\p{L}|atingi\p{L}*)(?![\p{L}])/iu;
/** What somebody has written, repeated behind a colon or in quotation marks. */
const repeated = /[:“„"«]/;

/** Whether a text of the page says that something did not work. */
export function saysRefused(text: string): boolean {
  const head = text.slice(0, text.search(repeated));
  return refusal.test(head.length > 8 && /\s/.test(head) ? head : text);
}

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
  if (/\berror\b|--error|failure/i.test(kind) || saysRefused(text)) return 'refused';
  return invitation.test(text.toLowerCase()) ? 'sent' : 'other';
}
