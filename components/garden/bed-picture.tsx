import type { ComponentChild } from "preact";

/** The beds of the garden, and the one for what the family itself has planted. */
export type Bed = "family" | "stories" | "learn" | "make" | "nature" | "play" | "help";

/** What grows in a bed, drawn by us; the heading beside it says it in words. */
export function BedPicture({ of }: { of: Bed }) {
  return (
    <svg class="bed-picture" viewBox="0 0 64 64" width="56" height="56" aria-hidden="true">
      <circle class="patch" cx="32" cy="32" r="30" />
      {drawings[of]}
    </svg>
  );
}

const drawings: Readonly<Record<Bed, ComponentChild>> = {
  family: (
    <path class="filled" d="M32 50 C 12 36 12 18 24 18 C 29 18 32 22 32 26 C 32 22 35 18 40 18 C 52 18 52 36 32 50 Z" />
  ),
  stories: (
    <>
      <path class="filled" d="M32 22 C 26 16 18 16 12 18 V 46 C 18 44 26 44 32 48 Z" />
      <path class="line" d="M32 22 C 38 16 46 16 52 18 V 46 C 46 44 38 44 32 48 Z M38 27 h9 M38 33 h9" />
    </>
  ),
  learn: (
    <>
      <rect class="filled" x="12" y="32" width="18" height="18" rx="3" />
      <rect class="line" x="34" y="32" width="18" height="18" rx="3" />
      <path class="line" d="M23 27 L32 10 L41 27 Z M39 45 l4 -8 l4 8 M40.5 42 h5" />
    </>
  ),
  make: (
    <>
      <path class="filled" d="M16 48 L20 36 L42 14 L50 22 L28 44 Z" />
      <path class="line" d="M14 50 L18 38 L26 46 Z M38 18 L46 26 M30 52 C 38 46 42 56 52 48" />
    </>
  ),
  nature: (
    <>
      <path class="filled" d="M16 44 C 12 22 30 12 52 14 C 54 38 38 52 22 46 Z" />
      <path class="line" d="M12 54 C 20 40 32 30 44 22 M26 38 v-10 M32 32 h12" />
    </>
  ),
  play: (
    <>
      <path class="filled" d="M34 8 L50 26 L32 40 L18 22 Z" />
      <path class="line" d="M34 8 L32 40 M18 22 L50 26 M32 40 C 28 48 38 48 32 58" />
    </>
  ),
  help: (
    <path
      class="filled"
      d="M20 12 l7 0 l4 11 l-6 5 c 2 6 6 10 11 12 l5 -6 l11 5 v 7 c 0 5 -5 7 -9 6 C 26 49 14 36 13 20 c 0 -4 3 -8 7 -8 Z"
    />
  ),
};
