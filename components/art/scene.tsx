import { Culm } from "./culm.tsx";
import { Leaves, type Leaf } from "./leaves.tsx";
import { Shoot, type Mood } from "./shoot.tsx";
import "./scene.css";

const farCulms = [58, 92, 128, 232, 268, 302];

const farLeaves: readonly Leaf[] = farCulms.flatMap((x, at) => [
  { x, y: 66 + (at % 3) * 12, turn: -28, size: 0.8 },
  { x, y: 74 + (at % 2) * 16, turn: 204, size: 0.8 },
]);

/** The stems of each side, from the outside in: upright when calm, bent over the shoot when it needs shelter. */
const nearCulms: Record<Mood, readonly string[]> = {
  calm: ["M46 217 C 40 160 42 90 62 26", "M86 216 C 82 170 84 116 104 62"],
  distress: ["M46 217 C 36 140 58 60 146 36", "M86 216 C 80 168 96 108 152 84"],
};

const nearLeaves: Record<Mood, readonly Leaf[]> = {
  calm: [
    { x: 60, y: 30, turn: -14, size: 1.1 },
    { x: 60, y: 34, turn: 190, size: 0.9 },
    { x: 58, y: 44, turn: 28, size: 0.9 },
    { x: 103, y: 64, turn: -8, size: 0.9 },
    { x: 101, y: 70, turn: 34, size: 0.8 },
    { x: 42, y: 112, turn: 196, size: 0.8 },
    { x: 84, y: 134, turn: 22, size: 0.8 },
  ],
  distress: [
    { x: 142, y: 37, turn: 4, size: 1.2 },
    { x: 134, y: 40, turn: 34, size: 1.1 },
    { x: 120, y: 44, turn: -34, size: 0.9 },
    { x: 148, y: 86, turn: 10, size: 0.8 },
    { x: 140, y: 90, turn: 46, size: 0.8 },
    { x: 62, y: 96, turn: 196, size: 0.9 },
    { x: 86, y: 140, turn: 196, size: 0.7 },
  ],
};

/** The hedge with its shoot. `label` is what a screen reader says; empty where words beside it say the same. */
export function Scene({ mood, label }: { mood: Mood; label: string }) {
  return (
    <svg class="scene" viewBox="0 0 360 240" role="img" aria-label={label} aria-hidden={label === ""}>
      <path class="sky" d="M30 214 C -12 128 62 20 176 14 C 300 8 372 120 330 214 Z" />
      <circle class="sun" cx="180" cy="118" r={mood === "calm" ? 52 : 66} opacity={mood === "calm" ? 0.9 : 0.75} />
      {farCulms.map((x) => (
        <Culm
          key={x}
          path={`M${x} 220 C ${x - 3} 170 ${x - 3} 110 ${x + 4} ${54 + (x % 5) * 5}`}
          width={6}
          tone="far"
        />
      ))}
      <Leaves leaves={farLeaves} tone="leaf-far" />
      <path class="ground" d="M8 214 C 90 184 270 184 352 214 C 300 234 60 234 8 214 Z" />
      <Side mood={mood} />
      <g transform="translate(360 0) scale(-1 1)">
        <Side mood={mood} />
      </g>
      <Shoot mood={mood} />
      <path class="ground-near" d="M8 214 C 110 200 250 200 352 214 C 300 240 60 240 8 214 Z" />
    </svg>
  );
}

function Side({ mood }: { mood: Mood }) {
  const [outer = "", inner = ""] = nearCulms[mood];
  return (
    <g class="sways">
      <Culm path={outer} width={11} tone="near" />
      <Culm path={inner} width={9} tone="young" />
      <Leaves leaves={nearLeaves[mood]} tone="leaf" />
    </g>
  );
}
