import type { Verdict } from '../../core/note/finding.ts';

/** `calm` says something without judging: an empty note, a page without a field. */
export type Tone = Verdict | 'calm';

const signs: Record<Tone, string> = {
  hold: 'M8.2 7v6M11.8 7v6',
  improve: 'M10 6.7v6.6M6.7 10h6.6',
  send: 'm6.3 10.2 2.6 2.6 4.9-5.4',
  calm: 'M10 9.4V14M10 6.3v.01',
};

/** A verdict's sign: octagon with pause, diamond with plus, circle with tick. Shape first, colour last. */
export function VerdictMark({ tone }: { readonly tone: Tone }) {
  return (
    <svg class={`verdict-mark tone-${tone}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <Shape tone={tone} />
      <path class="verdict-sign" d={signs[tone]} />
    </svg>
  );
}

function Shape({ tone }: { readonly tone: Tone }) {
  if (tone === 'hold') return <polygon points="6.27,1 13.73,1 19,6.27 19,13.73 13.73,19 6.27,19 1,13.73 1,6.27" />;
  if (tone === 'improve')
    return <rect x="3.4" y="3.4" width="13.2" height="13.2" rx="2" transform="rotate(45 10 10)" />;
  return <circle cx="10" cy="10" r="9" />;
}
