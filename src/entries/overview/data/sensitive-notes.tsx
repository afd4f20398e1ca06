import { useState } from 'preact/hooks';
import { type SensitiveNote, sensitiveNotes } from '../../../storage/rights/sensitive-notes.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import type { RightsProps } from './rights-section.tsx';
import { SayTrouble } from './say-trouble.tsx';

/** Looks through the user's own notes for matters that are better not written down. */
export function SensitiveNotes({ memory, onPerson }: RightsProps) {
  const { rights: words } = useWords(dataWords);
  const format = useFormat();
  const [found, setFound] = useState<readonly SensitiveNote[] | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  return (
    <div class="stack data-gap data-right">
      <h3 class="strong">{words.sensitive}</h3>
      <p class="text-s quiet">{words.sensitiveWhy}</p>
      {error !== undefined && <SayTrouble error={error} />}
      <div class="row">
        <Button onClick={() => void sensitiveNotes(memory).then(setFound, setError)}>{words.check}</Button>
      </div>
      {found?.length === 0 && (
        <p class="text-s" role="status">
          {words.sensitiveNone}
        </p>
      )}
      {found && found.length > 0 && (
        <>
          <p class="text-s" role="status">
            {format.plural(found.length, words.sensitiveFound)}
          </p>
          <ul class="data-list text-s">
            {found.map(({ contact, name, note, findings }) => (
              <li key={contact}>
                <Button kind="text" small label={words.openPerson(name)} onClick={() => onPerson(contact)}>
                  {name}
                </Button>{' '}
                {[...new Set(findings.map((finding) => words.matters[finding.matter]))].join(', ')}
                <span class="quiet"> · {findings.map(({ span }) => note.slice(...span)).join(', ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
