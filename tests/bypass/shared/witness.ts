import { expect } from "vitest";
import { until } from "../../e2e/support/until.ts";
import { blurredHost, closeTabs, freeHost, harmWith, isHarmSeen, untilHarm } from "../harm.ts";
import type { Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";

/** What a server can write beside our witness, by the trick that it tries. */
const forgeries = {
  "forged-witness": [`edge;desc="allow", edge;desc=allow`],
  "swallowed-witness": [`edge;desc="allow", a;desc="x`, `edge;desc=allow;a="`, `edge;desc="allow";a="\\`],
} as const;

/** Over https: Firefox shows pages their header there only. */
export function playWitness(scene: Scene): void {
  for (const id of ["forged-witness", "swallowed-witness"] as const) {
    for (const [position, forged] of forgeries[id].entries()) {
      const serve = (host: string) => {
        const html = harmWith(
          `<script>addEventListener("DOMContentLoaded", () => setTimeout(() => { document.title = "xong" }, 300))</script>`,
        );
        scene.server.page(host, `/gia-${position}`, html, { headers: { "server-timing": forged } });
        return `https://${host}/gia-${position}`;
      };
      trick(
        id,
        async () => {
          await closeTabs(scene);
          // Its own pages may say of themselves what they like: they are allowed, and the header comes through.
          const free = await scene.open(serve(freeHost));
          await untilHarm(scene);
          expect(await timingsOf(free)).toContain("allow");
          await closeTabs(scene);
          const tab = await scene.open(serve(blurredHost));
          await until(
            "the page has come to rest",
            async () => (await tab.evaluate(() => document.title, undefined)) === "xong",
          );
          expect(await isHarmSeen(scene)).toBe(false);
          expect((await timingsOf(tab)).filter((said) => said.startsWith("blur"))).toHaveLength(1);
        },
        forged,
      );
    }
  }
}

const timingsOf = (tab: Tab) =>
  tab.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return (entry?.serverTiming ?? []).map(({ description }) => description);
  }, undefined);
