import { useEffect, useState } from 'preact/hooks';
import type { Meeting } from '../core/relationship/contact.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { DateField } from '../ui/parts/date-field.tsx';
import { Segmented } from '../ui/parts/segmented.tsx';
import { TextField } from '../ui/parts/text-field.tsx';

interface MetProps {
  readonly met: Meeting | undefined;
  readonly now: number;
  readonly onChange: (met: Meeting | null) => void;
}

/** How, where and when two people met. Where and when are asked for once it is said how. */
export function Met({ met, now, onChange }: MetProps) {
  const words = useWords(keptPersonWords).about;
  const [where, setWhere] = useState(met?.where ?? '');
  useEffect(() => setWhere(met?.where ?? ''), [met?.where]);
  const how = met?.how ?? 'unknown';
  const put = (next: { readonly how?: Meeting['how'] | 'unknown'; readonly when?: number | null }) => {
    const kind = next.how ?? how;
    const when = next.when === undefined ? (met?.when ?? null) : next.when;
    if (kind === 'unknown') return onChange(null);
    onChange({
      how: kind,
      ...(where.trim() === '' ? {} : { where: where.trim() }),
      ...(when === null ? {} : { when }),
    });
  };
  const keepWhere = () => {
    if (where.trim() !== (met?.where ?? '')) put({});
  };
  return (
    <div class="about-line">
      <span class="text-s quiet">{words.met}</span>
      <Segmented
        label={words.met}
        value={how}
        onChange={(next) => next !== how && put({ how: next })}
        options={(['unknown', 'online', 'in-person'] as const).map((value) => ({ value, text: words.metHow[value] }))}
      />
      {how !== 'unknown' && (
        <div class="about-met">
          <TextField
            label={words.metWhere}
            value={where}
            onInput={setWhere}
            onEnter={keepWhere}
            onBlur={keepWhere}
            maxLength={200}
          />
          <DateField label={words.metWhen} value={met?.when ?? null} latest={now} onChange={(when) => put({ when })} />
        </div>
      )}
    </div>
  );
}
