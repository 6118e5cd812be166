import type { Page } from "playwright-core";
import { until } from "../../../tests/e2e/support/until.ts";
import { figure, type Figure } from "../figure.ts";
import { median, quantile } from "../statistics.ts";
import { killWorker, settle, type Stage } from "./stage.ts";

type Times = { start: number; end: number; hidden: boolean; shownAt: number; messages: number };
type Hold = {
  /** What the curtain's script kept the page from going on. */
  readonly scriptMs: number;
  /** How long the page was out of sight: 0 when the curtain never came down. */
  readonly hiddenMs: number;
  readonly messages: number;
};

/** How long the curtain keeps a safe page: with the witness, and when the worker has to be asked. */
export async function holdFigures(stage: Stage, loads: number): Promise<Figure[]> {
  const witnessed = { warm: await hold(stage, loads, false), dead: await hold(stage, loads, true) };
  await stage.withOwnPage(removeSessionRules);
  const asked = { warm: await hold(stage, loads, false), dead: await hold(stage, loads, true) };
  await restoreSessionRules(stage);
  return (["warm", "dead"] as const).flatMap((state) => compare(state, loads, witnessed[state], asked[state]));
}

function compare(state: "warm" | "dead", size: number, witnessed: readonly Hold[], asked: readonly Hold[]): Figure[] {
  const script = witnessed.map(({ scriptMs }) => scriptMs);
  const waits = asked.map(({ hiddenMs }) => hiddenMs);
  const hidden = witnessed.filter(({ hiddenMs }) => hiddenMs > 0).length;
  const messages = (holds: readonly Hold[]) => holds.reduce((sum, it) => sum + it.messages, 0) / holds.length;
  const at = { where: "chromium", size } as const;
  const note = `curtain came down in ${hidden} of ${size} loads; ours is what its script took`;
  const ms = (name: string, share: number, words: string) =>
    figure({
      name,
      ...at,
      peer: "asked",
      ours: quantile(script, share),
      theirs: quantile(waits, share),
      unit: "ms",
      note: words,
    });
  return [
    ms(`hold-witnessed-${state}`, 0.5, note),
    ms(`hold-witnessed-${state}-p99`, 0.99, note),
    figure({
      name: `hold-asked-${state}`,
      ...at,
      ours: median(waits),
      unit: "ms",
      note: `p99 ${quantile(waits, 0.99).toFixed(1)}`,
    }),
    figure({
      name: `messages-${state}`,
      ...at,
      peer: "asked",
      ours: messages(witnessed),
      theirs: messages(asked),
      unit: "count",
    }),
  ];
}

async function hold(stage: Stage, loads: number, isDead: boolean): Promise<Hold[]> {
  const holds: Hold[] = [];
  await stage.visit(stage.product);
  for (let load = 0; load < loads; load += 1) {
    await settle();
    if (isDead) await killWorker(stage.product);
    holds.push(await readHold(await stage.visit(stage.product)));
  }
  return holds;
}

async function readHold(page: Page): Promise<Hold> {
  const times = await until(
    "the page is seen",
    async () => {
      const read = await readTimes(page);
      return read.hidden && read.shownAt === 0 ? undefined : read;
    },
    { pause: 10 },
  );
  const { start, end, hidden, shownAt, messages } = times;
  return { scriptMs: end - start, hiddenMs: hidden ? shownAt - start : 0, messages };
}

function readTimes(page: Page): Promise<Times> {
  return page.evaluate(() => {
    dispatchEvent(new Event("bench-read"));
    return JSON.parse(document.documentElement.dataset["bench"] ?? "{}") as Times;
  });
}

type Rules = {
  getSessionRules(): Promise<{ id: number }[]>;
  updateSessionRules(change: object): Promise<void>;
};

const kept: { rules: { id: number }[] } = { rules: [] };

/** Without the witness's rules every page has to ask, as in the moments after the browser's start. */
async function removeSessionRules(own: Page): Promise<void> {
  kept.rules = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { declarativeNetRequest: Rules } };
    const rules = await chrome.declarativeNetRequest.getSessionRules();
    await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(({ id }) => id) });
    return rules;
  });
  if (kept.rules.length === 0) throw new Error("The floor had no witness to take away.");
}

async function restoreSessionRules(stage: Stage): Promise<void> {
  await stage.withOwnPage((own) =>
    own.evaluate(async (addRules) => {
      const { chrome } = globalThis as unknown as { chrome: { declarativeNetRequest: Rules } };
      await chrome.declarativeNetRequest.updateSessionRules({ addRules });
    }, kept.rules),
  );
}
