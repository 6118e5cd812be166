import type { Treatment } from "../core/verdict/treatment.ts";

/** How much of the mark is filled says how strict: the colour is never the only sign. */
const fills: Record<Treatment, string> = {
  allow: "",
  caution: "M8 8 L8 2 A6 6 0 0 1 14 8 Z",
  blur: "M8 2 A6 6 0 0 1 8 14 Z",
  block: "M8 2 A6 6 0 0 1 8 14 A6 6 0 0 1 8 2 Z",
};

export function TreatmentMark({ treatment }: { treatment: Treatment }) {
  return (
    <svg class={`mark ${treatment}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d={fills[treatment]} fill="currentColor" />
    </svg>
  );
}
