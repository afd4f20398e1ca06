/** The mark: a B with two round counters, two people in one letter. Beside it stands the name. */
export function Logo({ size = 16 }: { readonly size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M24 8h46c21 0 36 12 36 31 0 10-4 18-11 23 9 5 15 14 15 26 0 20-16 32-39 32H24a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8Zm37 22a14 14 0 1 0 0 28 14 14 0 0 0 0-28Zm3 39a16 16 0 1 0 0 32 16 16 0 0 0 0-32Z"
      />
    </svg>
  );
}
