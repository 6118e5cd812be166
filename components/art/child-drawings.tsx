import type { ComponentChildren } from "preact";
import type { PictureId } from "../../core/limits/pictures.ts";

/** Each in a square of 64, drawn to stand on a round ground. They show things of the village and no child. */
export const childDrawings: Readonly<Record<PictureId, ComponentChildren>> = {
  bamboo: (
    <>
      <path fill="#c2854a" d="M32 12 C 20 24 17 38 17 52 H 47 C 47 38 44 24 32 12 Z" />
      <path fill="#d9a261" d="M32 12 C 27 26 27 40 31 52 H 47 C 47 38 44 24 32 12 Z" />
      <path
        fill="#4a8f57"
        d="M32 16 C 24 15 19 9 19 4 C 27 4 32 9 32 16 Z M32 16 C 40 15 45 9 45 4 C 37 4 32 9 32 16 Z"
      />
      <circle cx="27" cy="38" r="2" fill="#4a2f14" />
      <circle cx="37" cy="38" r="2" fill="#4a2f14" />
      <path fill="none" stroke="#4a2f14" stroke-width="1.8" stroke-linecap="round" d="M28 44 Q 32 48 36 44" />
    </>
  ),
  buffalo: (
    <>
      <path
        fill="none"
        stroke="#4b4a55"
        stroke-width="5"
        stroke-linecap="round"
        d="M20 24 C 8 24 7 12 14 9 M44 24 C 56 24 57 12 50 9"
      />
      <path fill="#6f6d7c" d="M18 24 C 18 16 46 16 46 24 L 43 46 C 42 56 22 56 21 46 Z" />
      <ellipse cx="32" cy="48" rx="11" ry="7" fill="#9a98a6" />
      <circle cx="28" cy="48" r="1.8" fill="#3c3a45" />
      <circle cx="36" cy="48" r="1.8" fill="#3c3a45" />
      <circle cx="25" cy="31" r="2.4" fill="#24222b" />
      <circle cx="39" cy="31" r="2.4" fill="#24222b" />
      <path fill="#6f6d7c" d="M17 26 L 8 31 L 18 33 Z M47 26 L 56 31 L 46 33 Z" />
    </>
  ),
  carp: (
    <>
      <path fill="#e9853f" d="M46 32 L 58 20 C 56 30 56 36 58 46 Z" />
      <path fill="#f19d4f" d="M8 33 C 16 17 38 16 49 32 C 38 49 16 48 8 33 Z" />
      <path fill="#e9853f" d="M24 21 C 28 11 38 13 40 22 Z" />
      <path fill="none" stroke="#fff1d6" stroke-width="2" d="M25 25 Q 31 32 25 41 M33 24 Q 39 32 33 42" />
      <circle cx="16" cy="30" r="2.4" fill="#3b2413" />
      <path fill="none" stroke="#b05f25" stroke-width="1.8" stroke-linecap="round" d="M9 35 Q 6 39 8 42" />
    </>
  ),
  lotus: (
    <>
      <path fill="#5b9a63" d="M10 48 Q 32 60 54 48 Q 32 42 10 48 Z" />
      <path
        fill="#e998b0"
        d="M12 30 C 12 42 22 50 32 48 C 26 40 20 32 12 30 Z M52 30 C 52 42 42 50 32 48 C 38 40 44 32 52 30 Z"
      />
      <path fill="#f2b4c6" d="M20 22 C 16 34 22 46 32 48 C 42 46 48 34 44 22 C 36 26 28 26 20 22 Z" />
      <path fill="#fbd7e0" d="M32 12 C 23 24 23 40 32 48 C 41 40 41 24 32 12 Z" />
    </>
  ),
  kite: (
    <>
      <path fill="#5f9fc4" d="M32 6 L 54 26 L 32 46 L 10 26 Z" />
      <path fill="#f1c75b" d="M32 6 L 32 46 L 10 26 Z" />
      <path fill="none" stroke="#3d5a52" stroke-width="1.6" d="M32 6 V 46 M10 26 H 54" />
      <path fill="none" stroke="#d0693f" stroke-width="2.4" stroke-linecap="round" d="M32 46 C 26 50 38 54 32 60" />
      <path fill="#d0693f" d="M30 51 L 22 49 L 24 55 Z M34 55 L 42 53 L 40 59 Z" />
    </>
  ),
  stork: (
    <>
      <path fill="none" stroke="#d58a3d" stroke-width="2.2" stroke-linecap="round" d="M30 46 V 59 M36 46 V 59" />
      <path fill="#f7f4ea" stroke="#9aa79b" stroke-width="1.4" d="M16 38 C 22 26 42 26 50 40 C 42 52 22 50 16 38 Z" />
      <path fill="#4c5752" d="M38 34 C 46 34 52 40 56 46 C 46 48 40 44 38 34 Z" />
      <path fill="none" stroke="#f7f4ea" stroke-width="6" stroke-linecap="round" d="M20 36 C 12 28 22 22 18 14" />
      <circle cx="18" cy="12" r="5.5" fill="#f7f4ea" />
      <path fill="#d58a3d" d="M14 11 L 2 15 L 14 15 Z" />
      <circle cx="18" cy="11" r="1.5" fill="#26302b" />
    </>
  ),
  lantern: (
    <>
      <path fill="none" stroke="#7a5b33" stroke-width="2" d="M32 4 V 12" />
      <path fill="#e25c4b" d="M32 10 L 38 26 L 55 27 L 42 37 L 47 54 L 32 44 L 17 54 L 22 37 L 9 27 L 26 26 Z" />
      <circle cx="32" cy="33" r="8" fill="#ffe08a" />
      <path
        fill="none"
        stroke="#ffe08a"
        stroke-width="2"
        stroke-linecap="round"
        d="M32 50 V 60 M27 51 V 57 M37 51 V 57"
      />
    </>
  ),
  boat: (
    <>
      <path fill="#fdf6e3" stroke="#a8b4ad" stroke-width="1.4" d="M8 36 H 56 L 46 52 H 18 Z" />
      <path fill="#fffdf6" stroke="#a8b4ad" stroke-width="1.4" d="M32 10 L 46 36 H 18 Z" />
      <path fill="#e3e6dd" d="M32 10 L 46 36 H 32 Z" />
      <path
        fill="none"
        stroke="#5f9fc4"
        stroke-width="2.6"
        stroke-linecap="round"
        d="M8 55 q 6 -5 12 0 t 12 0 t 12 0 t 12 0"
      />
    </>
  ),
  hat: (
    <>
      <path fill="#e6c98d" d="M32 12 L 60 44 Q 32 56 4 44 Z" />
      <path fill="#d4b272" d="M32 12 L 60 44 Q 46 51 32 51.500 Z" />
      <path
        fill="none"
        stroke="#b28f50"
        stroke-width="1.4"
        d="M24 21 Q 32 24 40 21 M17 29 Q 32 35 47 29 M10 37 Q 32 46 54 37"
      />
      <path fill="none" stroke="#d26a74" stroke-width="2.6" stroke-linecap="round" d="M18 49 Q 32 66 46 49" />
    </>
  ),
  rooster: (
    <>
      <path fill="#3f7a66" d="M44 42 C 58 38 60 22 52 14 C 50 26 44 28 40 34 Z" />
      <path
        fill="#c8643c"
        d="M14 30 C 14 48 24 54 34 54 C 46 54 50 42 44 34 C 36 40 28 34 26 22 C 24 14 14 18 14 30 Z"
      />
      <circle cx="20" cy="21" r="8" fill="#e8a34c" />
      <path fill="#d8443c" d="M15 14 Q 15 6 19 11 Q 21 4 24 11 Q 29 8 26 16 Z M15 27 Q 13 34 18 31 Z" />
      <path fill="#f2cd5a" d="M13 20 L 4 23 L 13 25 Z" />
      <circle cx="18" cy="20" r="1.8" fill="#2c1c10" />
      <path fill="none" stroke="#d9a13c" stroke-width="2.4" stroke-linecap="round" d="M28 54 V 60 M37 54 V 60" />
    </>
  ),
  dragonfly: (
    <>
      <path
        fill="#9fd0d8"
        opacity="0.9"
        d="M31 24 C 20 10 6 12 6 18 C 6 25 20 28 31 26 Z M33 24 C 44 10 58 12 58 18 C 58 25 44 28 33 26 Z"
      />
      <path
        fill="#bfe2e6"
        opacity="0.9"
        d="M31 28 C 20 28 10 36 13 41 C 17 45 28 36 32 30 Z M33 28 C 44 28 54 36 51 41 C 47 45 36 36 32 30 Z"
      />
      <path fill="#d9553f" d="M29 20 H 35 L 33.500 58 H 30.500 Z" />
      <circle cx="32" cy="16" r="6.500" fill="#c2452f" />
      <circle cx="28.500" cy="14" r="2.600" fill="#2b1712" />
      <circle cx="35.500" cy="14" r="2.600" fill="#2b1712" />
    </>
  ),
  moon: (
    <>
      <path
        fill="#f3d676"
        d="M40 8 C 24 8 12 20 12 34 C 12 48 24 58 38 57 C 48 57 54 51 56 44 C 50 49 42 49 36 45 C 24 37 26 18 40 8 Z"
      />
      <circle cx="28" cy="33" r="1.900" fill="#7b5a1c" />
      <path fill="none" stroke="#7b5a1c" stroke-width="1.800" stroke-linecap="round" d="M26 42 Q 30 46 35 44" />
      <path
        fill="#f7e6a6"
        d="M48 14 l 1.800 4 l 4.200 .6 l -3 3 l .8 4.200 l -3.800 -2 l -3.800 2 l .8 -4.200 l -3 -3 l 4.200 -.6 Z"
      />
    </>
  ),
};
