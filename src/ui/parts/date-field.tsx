import { useId } from 'preact/hooks';

interface DateFieldProps {
  readonly label: string;
  /** UTC milliseconds; null: no day. */
  readonly value: number | null;
  /** Noon of the chosen day in the local zone, or the given moment when it is today; null when emptied. */
  readonly onChange: (at: number | null) => void;
  /** No day after this one can be chosen. */
  readonly latest?: number;
}

/** A day, chosen with the browser's own calendar. */
export function DateField({ label, value, onChange, latest }: DateFieldProps) {
  const id = useId();
  return (
    <div class="stack date-field">
      <label class="text-s quiet" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="date"
        value={value === null ? '' : isoDay(value)}
        max={latest === undefined ? undefined : isoDay(latest)}
        onChange={(event) => onChange(dayOf(event.currentTarget.value, latest))}
      />
    </div>
  );
}

/** "2026-03-29" in the local zone. */
export function isoDay(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of that day: no change of clocks moves it to another one. Never after `latest`. */
export function dayOf(text: string, latest?: number): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const at = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]), 12).getTime();
  return latest === undefined ? at : Math.min(at, latest);
}
