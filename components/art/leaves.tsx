export type Leaf = {
  readonly x: number;
  readonly y: number;
  /** Degrees; 0 points to the right. */
  readonly turn: number;
  readonly size: number;
};

/** A spray of bamboo leaves, each hung at its stalk. */
export function Leaves({ leaves, tone }: { leaves: readonly Leaf[]; tone: "leaf" | "leaf-far" }) {
  return (
    <g class={tone}>
      {leaves.map(({ x, y, turn, size }) => (
        <path
          key={`${x},${y},${turn}`}
          d="M0 0 C 9 -8 24 -9 38 0 C 24 6 9 6 0 0 Z"
          transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}
        />
      ))}
    </g>
  );
}
