import { useEffect, useRef, useState } from 'preact/hooks';

interface LazyTextProps {
  readonly value: string;
  readonly onSave: (value: string) => void;
  /** Several lines. */
  readonly rows?: number;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly placeholder?: string;
  readonly longest?: number;
}

/** Milliseconds of rest after which typed text is saved. */
const rest = 500;

/** Text that is saved as it is typed: after a short rest, on leaving the field, and when the page goes away. */
export function LazyText(props: LazyTextProps) {
  const [text, setText] = useState(props.value);
  const unsaved = useRef<string | null>(null);
  const save = useRef(props.onSave);
  save.current = props.onSave;
  useEffect(() => {
    if (unsaved.current === null) setText(props.value);
  }, [props.value]);
  useEffect(() => {
    if (unsaved.current === null) return;
    const timer = setTimeout(() => flush(unsaved, save.current), rest);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const leave = () => flush(unsaved, save.current);
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
    };
  }, []);
  const shared = {
    'aria-label': props.label,
    'aria-labelledby': props.labelledBy,
    'aria-describedby': props.describedBy,
    placeholder: props.placeholder,
    maxLength: props.longest ?? 200,
    value: text,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      unsaved.current = event.currentTarget.value;
      setText(event.currentTarget.value);
    },
    onBlur: () => flush(unsaved, save.current),
  };
  if (props.rows !== undefined) return <textarea class="field" rows={props.rows} {...shared} />;
  return <input class="field" type="text" autocomplete="off" {...shared} />;
}

function flush(unsaved: { current: string | null }, save: (value: string) => void): void {
  const text = unsaved.current;
  unsaved.current = null;
  if (text !== null) save(text.trim());
}
