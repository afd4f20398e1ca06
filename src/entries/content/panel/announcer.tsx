import type { Verdict } from '../../../core/note/finding.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { partsWords } from '../../../ui/locales/parts.ts';
import { LiveRegion } from '../../../ui/parts/live-region.tsx';
import type { PanelState } from './panel-state.ts';
import { noticeText, standInTitle } from './say.ts';
import { useCounts } from './use-counts.ts';

/** Characters left from which on the count is spoken. */
const fewCharacters = 20;

/** The panel's one live region: verdict, number of hints, and what a press has done. */
export function Announcer({ state, verdict }: { readonly state: PanelState; readonly verdict: Verdict | null }) {
  const { words } = state;
  const parts = useWords(partsWords);
  const counts = useCounts();
  const said: string[] = [];
  if (state.dialog !== 'note') said.push(standInTitle(state, words));
  else if (verdict === null && state.suggestion === null) said.push(words.looking);
  else if (verdict === null) {
    const openers = state.suggestion?.openers ?? [];
    said.push(openers.length > 0 ? counts.plural(openers.length, words.openersFound) : words.blank.title);
  } else {
    const count = state.result?.findings.length ?? 0;
    said.push(parts.verdict[verdict]);
    if (count > 0) said.push(counts.plural(count, parts.findingsCount));
    const left = state.limit === null ? null : state.limit - state.text.length;
    if (left !== null && left < 0) said.push(parts.charactersOver(counts.number(-left)));
    else if (left !== null && left <= fewCharacters) said.push(parts.charactersLeft(counts.number(left)));
  }
  const notice = noticeText(state, words);
  if (notice) said.push(notice);
  return <LiveRegion text={`${said.join('. ')}.`} verdict={verdict ?? undefined} />;
}
