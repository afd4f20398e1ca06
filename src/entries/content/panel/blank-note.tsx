import { useId } from 'preact/hooks';
import type { Connection } from '../../../messaging/judging.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { partsWords } from '../../../ui/locales/parts.ts';
import { AddressSwitch } from '../../../ui/parts/address-switch.tsx';
import { Button } from '../../../ui/parts/button.tsx';
import { Chip } from '../../../ui/parts/chip.tsx';
import { OpenerSource } from '../../../ui/parts/opener-text.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';
import { VerdictBand } from '../../../ui/parts/verdict-band.tsx';
import { Collapsed } from './collapsed.tsx';
import type { View } from './view.ts';

const answers: readonly Connection[] = ['met', 'recommended', 'work', 'nothing'];
const longestOwnWords = 120;

/** Nothing written and nothing to build on: one question, quick answers, and what grows from the reply. */
export function BlankNote({ view }: { readonly view: View }) {
  const { state, actions } = view;
  const { words } = state;
  const parts = useWords(partsWords);
  const questionId = useId();
  const { connection, text } = state.ownWords;
  const grown = state.suggestion?.grown ?? null;
  const opener = grown && 'opener' in grown ? grown.opener : null;
  const advice = grown && 'advice' in grown && connection === 'nothing' ? grown.advice : null;
  const band = (
    <VerdictBand tone="calm" title={state.sure ? words.blank.title : words.blank.unsure}>
      {state.address && <AddressSwitch value={state.address} onChange={actions.address} />}
      {view.menu}
    </VerdictBand>
  );
  if (view.collapsed) {
    return (
      <>
        {band}
        <Collapsed text={words.blank.question} summary={words.expand} expand={view.expand} />
      </>
    );
  }
  return (
    <>
      {band}
      <div class="panel-body divided">
        <div class="panel-question">
          <p class="text-s quiet" id={questionId}>
            {words.blank.text} <b>{words.blank.question}</b>
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings the browser's own frame and legend */}
          <div class="chips" role="group" aria-labelledby={questionId}>
            {answers.map((answer) => (
              <Chip
                key={answer}
                pressed={answer === connection}
                onClick={() => actions.ownWords({ connection: answer, text })}
              >
                {words.blank.answers[answer]}
              </Chip>
            ))}
          </div>
          {advice && <p class="text-s">{words.blank.advice[advice]}</p>}
          {connection !== null && connection !== 'nothing' && (
            <TextField
              inline
              label={words.blank.ask[connection]}
              value={text}
              maxLength={longestOwnWords}
              onInput={(value) => actions.ownWords({ connection, text: value })}
              onEnter={() => {
                if (opener) actions.insert(opener);
              }}
            />
          )}
        </div>
        {opener && (
          <div class="panel-composed">
            <p class="opener-words">{opener.text}</p>
            <div class="row">
              <div class="grow">
                <OpenerSource opener={{ source: opener.source, quotes: [] }} />
              </div>
              <Button kind="main" small onClick={() => actions.insert(opener)}>
                {parts.insert}
              </Button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
