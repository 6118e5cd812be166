import type { ComponentChild } from "preact";
import type { Situation } from "../../core/help/situations.ts";
import { Shoot } from "../art/shoot.tsx";

/** The shoot with what troubles it: drawn small and gentle, nothing in it may frighten. Says nothing to a screen reader. */
export function SituationPicture({ of }: { of: Situation }) {
  return (
    <svg class="scene situation-picture" viewBox="0 0 140 100" aria-hidden="true">
      <path class="sky" d="M10 92 C -4 50 28 10 70 8 C 116 6 142 52 130 92 Z" />
      {behind[of]}
      <g transform={`translate(${middles[of] - 148} -78) scale(0.82)`}>
        <Shoot mood="distress" />
      </g>
      {before[of]}
      <path class="ground-near" d="M6 92 C 45 86 95 86 134 92 C 110 100 30 100 6 92 Z" />
    </svg>
  );
}

/** Where the shoot stands, so that what comes from one side has room and what comes from both has it in the middle. */
const middles: Record<Situation, number> = { scared: 52, bullied: 70, stranger: 50, asked: 52, saw: 50, sad: 70 };

/** A shadow bends over the shoot; a cloud rains. */
const behind: Partial<Record<Situation, ComponentChild>> = {
  scared: <path class="shadow" d="M84 92 C 84 52 86 26 106 22 C 128 18 134 50 130 92 Z" />,
  sad: (
    <>
      <path
        class="cloud"
        d="M16 44 C 4 44 4 28 16 28 C 18 16 34 16 37 27 C 48 27 48 44 38 44 Z M90 32 C 80 32 80 20 90 20 C 92 10 108 10 112 19 C 124 18 126 32 114 32 Z"
      />
      <path class="rain" d="M15 50 l-3 10 M26 50 l-3 10 M37 50 l-3 10 M94 40 l-3 10 M106 40 l-3 10 M117 40 l-3 10" />
    </>
  ),
};

/** Sharp words from both sides; somebody in a hat; a telephone that asks; a screen that is covered. */
const before: Partial<Record<Situation, ComponentChild>> = {
  bullied: (
    <>
      <path
        class="bubble"
        d="M4 24 h30 a4 4 0 0 1 4 4 v14 a4 4 0 0 1 -4 4 h-6 l2 8 l-9 -8 h-17 a4 4 0 0 1 -4 -4 v-14 a4 4 0 0 1 4 -4 Z"
      />
      <path
        class="bubble"
        d="M104 30 h26 a4 4 0 0 1 4 4 v12 a4 4 0 0 1 -4 4 h-16 l-9 8 l2 -8 h-3 a4 4 0 0 1 -4 -4 v-12 a4 4 0 0 1 4 -4 Z"
      />
      <path class="mark-line" d="M9 38 l5 -6 l5 6 l5 -6 l5 6 M106 43 l4 -6 l5 6 l5 -6 l5 6" />
    </>
  ),
  stranger: (
    <>
      <path class="shadow" d="M98 92 C 96 68 100 62 112 62 C 124 62 128 68 126 92 Z" />
      <circle class="shadow" cx="112" cy="52" r="10" />
      <path class="shadow" d="M96 48 h32 l-4 -4 h-4 c 0 -12 -16 -12 -16 0 h-4 Z" />
      <path class="mark-line paper" d="M109 54 c 2 2 4 2 6 0" />
    </>
  ),
  asked: (
    <>
      <rect class="bubble" x="98" y="34" width="30" height="52" rx="6" />
      <rect class="lock" x="106" y="58" width="14" height="12" rx="3" />
      <path class="mark-line" d="M109 58 v-4 a4 4 0 0 1 8 0 v4" />
    </>
  ),
  saw: (
    <>
      <rect class="bubble" x="92" y="44" width="40" height="30" rx="4" />
      <path class="mark-line" d="M112 74 v10 M102 85 h20" />
      <path class="leaf-near" d="M94 66 C 100 48 116 44 130 46 C 126 60 112 70 94 66 Z" />
    </>
  ),
};
