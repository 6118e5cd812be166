import type { ComponentChild } from "preact";
import type { ChoiceId } from "../../core/report/choices.ts";

/** What is wrong, drawn so that somebody who cannot read yet can point at it. Shows nothing of what it stands for. */
export function ConcernPicture({ of }: { of: ChoiceId }) {
  return (
    <svg class="concern-picture" viewBox="0 0 48 48" aria-hidden="true">
      {drawings[of]}
    </svg>
  );
}

const drawings: Record<ChoiceId, ComponentChild> = {
  naked: (
    <>
      <circle class="fill" cx="24" cy="12" r="7" />
      <path class="fill" d="M12 44 C 10 26 16 21 24 21 C 32 21 38 26 36 44 Z" />
      <path class="leafy" d="M8 34 C 16 24 32 24 41 33 C 32 43 16 43 8 34 Z" />
    </>
  ),
  scary: (
    <>
      <path class="fill" d="M9 44 V 22 C 9 4 39 4 39 22 V 44 L 34 39 L 29 44 L 24 39 L 19 44 L 14 39 Z" />
      <circle class="hole" cx="18" cy="22" r="3.5" />
      <circle class="hole" cx="30" cy="22" r="3.5" />
      <circle class="hole" cx="24" cy="31" r="3" />
    </>
  ),
  mean: (
    <>
      <path class="fill" d="M6 8 h36 v24 h-18 l-10 10 v-10 h-8 Z" />
      <path class="line" d="M12 24 l6 -8 l6 8 l6 -8 l6 8" />
    </>
  ),
  stranger: (
    <>
      <circle class="fill" cx="24" cy="22" r="9" />
      <path class="fill" d="M8 17 h32 l-6 -3 C 34 2 14 2 14 14 Z" />
      <path class="fill" d="M8 45 C 8 34 16 33 24 33 C 32 33 40 34 40 45 Z" />
      <path class="line" d="M18 22 h12" />
    </>
  ),
  money: (
    <>
      <circle class="fill" cx="24" cy="24" r="18" />
      <circle class="line" cx="23" cy="25" r="6" />
      <path class="line" d="M29 14 v17 M26 17 h6 M18 36 h12" />
    </>
  ),
  other: (
    <>
      <circle class="fill" cx="10" cy="24" r="5" />
      <circle class="fill" cx="24" cy="24" r="5" />
      <circle class="fill" cx="38" cy="24" r="5" />
    </>
  ),
};
