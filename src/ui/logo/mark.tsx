/** The letter B with two round counters: two people held by one letter. The same outline as mark.svg. */
export const markOutline =
  'M28 8h40c22 0 36 11 36 30 0 11-5 19-14 24 14 4 22 14 22 28 0 19-14 30-38 30H28a12 12 0 0 1-12-12V20A12 12 0 0 1 28 8Zm36 16a16 16 0 1 0 0 32 16 16 0 0 0 0-32Zm0 48a16 16 0 1 0 0 32 16 16 0 0 0 0-32Z';

/** The mark in the accent colour. The name stands beside it, so it stays silent. `size` in pixels. */
export function Mark({ size = 18 }: { readonly size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={markOutline} />
    </svg>
  );
}
