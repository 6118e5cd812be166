import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { axisTicks } from "./axis-steps.ts";
import { useWidth } from "./use-width.ts";

export type Bar = { readonly label: string; readonly values: Readonly<Record<string, number>> };

export type DayBarsProps = {
  /** Names of the values that stand on one another, from the foot up; the place of each gives its colour. */
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
  /** Distances between lines to choose from, in the unit of the values. */
  readonly steps: readonly number[];
  readonly tick: (value: number) => string;
};

const height = 220;
const margin = { top: 12, bottom: 28, left: 56, right: 8 };

/** Bars beside one another, each in layers. It is for the eye alone: the same stands in words and in a table. */
export function DayBars({ series, bars, steps, tick }: DayBarsProps) {
  const { place, width } = useWidth<HTMLDivElement>(640);
  const layers = stack<Bar>()
    .keys(series)
    .value(({ values }, name) => values[name] ?? 0)([...bars]);
  const ticks = axisTicks(Math.max(0, ...layers.flat().map(([, top]) => top)), steps);
  const x = scaleBand(
    bars.map(({ label }) => label),
    [margin.left, width - margin.right],
  ).padding(0.35);
  const y = scaleLinear([0, ticks.at(-1)!], [height - margin.bottom, margin.top]);
  return (
    <div class="day-bars" ref={place} aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`}>
        {ticks.map((value) => (
          <g key={value} class="tick">
            <line x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
            <text x={margin.left - 8} y={y(value)} dy="0.32em" text-anchor="end">
              {tick(value)}
            </text>
          </g>
        ))}
        {layers.map((layer, at) => (
          <g key={layer.key} class={`layer tone-${at}`}>
            {layer.map(([foot, top], day) =>
              top > foot ? (
                <rect
                  key={bars[day]!.label}
                  x={x(bars[day]!.label)}
                  width={x.bandwidth()}
                  y={y(top)}
                  height={y(foot) - y(top)}
                />
              ) : null,
            )}
          </g>
        ))}
        {bars.map(({ label }) => (
          <text key={label} class="day" x={(x(label) ?? 0) + x.bandwidth() / 2} y={height - 8} text-anchor="middle">
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}
