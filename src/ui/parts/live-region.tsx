import { useEffect, useState } from 'preact/hooks';

interface LiveRegionProps {
  /** What shall be said once things have been quiet for `after` milliseconds. */
  readonly text: string;
  readonly after?: number;
  /** Carried as `data-verdict`, for those who read the page's structure instead of hearing it. */
  readonly verdict?: string | undefined;
}

/** The one polite live region of a view. It speaks late, and only when the words have changed. */
export function LiveRegion({ text, after = 800, verdict }: LiveRegionProps) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(text), after);
    return () => clearTimeout(timer);
  }, [text, after]);
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="true" data-verdict={verdict}>
      {said}
    </div>
  );
}
