import type { ComponentChild } from "preact";
import { Shoot } from "../art/shoot.tsx";

export type SightTopic = "check" | "leave" | "parents" | "ask" | "object";

/** The shoot with what a card is about. Says nothing to a screen reader. */
export function SightPicture({ of }: { of: SightTopic }) {
  return (
    <svg class="scene sight-picture" viewBox="0 0 140 100" aria-hidden="true">
      <path class="sky" d="M10 92 C -4 50 28 10 70 8 C 116 6 142 52 130 92 Z" />
      {behind[of]}
      <g transform={`translate(${middles[of] - 148} -78) scale(0.82)`}>
        <Shoot mood="calm" />
      </g>
      {before[of]}
      <path class="ground-near" d="M6 92 C 45 86 95 86 134 92 C 110 100 30 100 6 92 Z" />
    </svg>
  );
}

const middles: Record<SightTopic, number> = { check: 44, leave: 70, parents: 70, ask: 44, object: 44 };

/** A roof over the shoot; two tall culms with it between them. */
const behind: Partial<Record<SightTopic, ComponentChild>> = {
  leave: (
    <>
      <path class="bubble" d="M30 92 V50 L70 20 L110 50 V92 Z" />
      <path class="roof" d="M20 54 L70 14 L120 54" />
    </>
  ),
  parents: (
    <>
      <Culm at={26} />
      <Culm at={114} />
    </>
  ),
};

/** A page under a lens; a wish with a question mark; a raised leaf. */
const before: Partial<Record<SightTopic, ComponentChild>> = {
  check: (
    <>
      <rect class="bubble" x="80" y="30" width="42" height="54" rx="5" />
      <path class="mark-line" d="M88 42 h26 M88 52 h26 M88 62 h16" />
      <circle class="lens" cx="108" cy="66" r="13" />
      <path class="mark-line" d="M117 76 l10 11" />
    </>
  ),
  ask: (
    <>
      <path
        class="bubble"
        d="M84 20 h38 a5 5 0 0 1 5 5 v28 a5 5 0 0 1 -5 5 h-24 l-13 11 l3 -11 h-4 a5 5 0 0 1 -5 -5 v-28 a5 5 0 0 1 5 -5 Z"
      />
      <path class="mark-line" d="M98 34 c0 -8 12 -8 12 0 c0 5 -6 5 -6 10 M104 50 v0.5" />
    </>
  ),
  object: (
    <>
      <path
        class="bubble"
        d="M84 20 h38 a5 5 0 0 1 5 5 v28 a5 5 0 0 1 -5 5 h-24 l-13 11 l3 -11 h-4 a5 5 0 0 1 -5 -5 v-28 a5 5 0 0 1 5 -5 Z"
      />
      <path class="leaf-near" d="M92 50 C 92 34 104 27 118 28 C 118 42 108 52 92 50 Z" />
    </>
  ),
};

function Culm({ at }: { at: number }) {
  return (
    <>
      <path class="culm near" stroke-width="9" stroke-linecap="round" d={`M${at} 92 V30`} />
      <path class="mark-line node" d={`M${at - 6} 48 h12 M${at - 6} 70 h12`} />
      <path
        class="leaf-near"
        d={`M${at} 32 C ${at - 14} 29 ${at - 20} 21 ${at - 20} 12 C ${at - 7} 14 ${at} 21 ${at} 32 Z`}
      />
      <path
        class="leaf-near"
        d={`M${at} 32 C ${at + 14} 29 ${at + 20} 21 ${at + 20} 12 C ${at + 7} 14 ${at} 21 ${at} 32 Z`}
      />
    </>
  );
}
