/** One stem of bamboo: a curve drawn in pieces, the gaps are its nodes. */
export function Culm({ path, width, tone }: { path: string; width: number; tone: "far" | "near" | "young" }) {
  return <path class={`culm ${tone}`} d={path} stroke-width={width} stroke-dasharray={`${width * 3.1} 2.4`} />;
}
