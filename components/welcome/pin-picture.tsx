/** The toolbar with the puzzle piece and our pinned mark, drawn plainly enough to be this browser's or another's. */
export function PinPicture({ label }: { label: string }) {
  return (
    <svg class="pin-picture" viewBox="0 0 320 96" role="img" aria-label={label}>
      <rect class="bar" x="1" y="1" width="318" height="40" rx="10" />
      <rect class="field-line" x="14" y="11" width="172" height="20" rx="10" />
      <g class="ours">
        <circle cx="212" cy="21" r="14" />
        <path d="M208 29 V14 M212 29 V11 M216 29 V16 M208 17 l-5 -4 M216 19 l5 -4" />
      </g>
      <path
        class="piece"
        d="M242 15 h5 a3.5 3.5 0 1 1 7 0 h5 v5 a3.5 3.5 0 1 1 0 7 v4 h-17 v-4 a3.5 3.5 0 1 0 0 -7 Z"
      />
      <path class="arrow" d="M250 36 V50" />
      <rect class="menu" x="158" y="52" width="150" height="40" rx="8" />
      <g class="ours">
        <circle cx="178" cy="72" r="11" />
        <path d="M175 78 V67 M178 78 V64 M181 78 V68" />
      </g>
      <rect class="field-line" x="196" y="67" width="66" height="10" rx="5" />
      <path class="pin" d="M284 62 h10 l-2 8 4 4 h-14 l4 -4 Z M289 74 v9" />
    </svg>
  );
}
