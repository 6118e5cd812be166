import { beforeAll, beforeEach, expect } from "vitest";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { askFrom } from "../../e2e/support/ask.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { spendTime } from "../../e2e/support/spend-time.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { closeTabs, freeHost, isHarmSeen, serveHarm, untilHarm } from "../harm.ts";
import { filmPage, isOut, sendOut } from "../small-film.ts";
import { trick } from "../trick.ts";

const story = tellStories();
const day = 24 * 3600_000;
const wrongHash = "AAAAAAAAAAAAAAAAAAAAAA";
const phc = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw";
const hourADay = { ...defaultTime, day: { ...defaultTime.day, all: 60 } };
beforeAll(() => setLimits(story.own(), { child: { tier: "13-15", time: hourADay } }));
beforeEach(() => closeTabs(story));

/** Sets the clock of the worker, as long as that lives: the machine's own would move under every other test. */
async function moveClock(milliseconds: number): Promise<void> {
  const worker = await story.browser.awaitWorker();
  await worker.evaluate((moved) => {
    const real = Reflect.get(globalThis, "realDate") as typeof Date | undefined;
    const Real = real ?? Date;
    const now = () => Real.now() + moved;
    const Moved = class extends Real {
      constructor(...given: [] | [number]) {
        super(given.length === 0 ? now() : given[0]);
      }
      static override now = now;
    };
    Object.assign(globalThis, { realDate: Real, Date: Moved });
  }, milliseconds);
}

/** What the worker takes for now, in milliseconds from the real time. */
const movedBy = async () => {
  const worker = await story.browser.awaitWorker();
  return (await worker.evaluate(() => Date.now())) - Date.now();
};

const visit = async (path: string) => {
  const page = await story.open(`http://${freeHost}${path}`);
  await page.bringToFront();
  return page;
};

trick("clock-time", async () => {
  serveHarm(story.server, freeHost);
  await spendTime(story.browser, story.own(), { all: 50 * 60 });
  const open = await visit("/truoc");
  await untilHarm(story);
  await open.close();
  await spendTime(story.browser, story.own(), { all: 60 * 60 });
  await visit("/het");
  await until("time is over", async () => !(await isHarmSeen(story)));
  await closeTabs(story);
  await moveClock(-day);
  const later = await visit("/lai");
  await until("the page is there", async () => (await later.locator(".harm").count()) > 0);
  await until("it has been judged", async () => (await later.locator("html > :not(head, body)").count()) > 0);
  expect(await isHarmSeen(story)).toBe(false);
  expect(await movedBy()).toBeLessThan(-day / 2);
});

trick("small-window-time", async () => {
  story.server.page(freeHost, "/phim", filmPage);
  await spendTime(story.browser, story.own(), { all: 60 * 60 - 6 });
  const page = await visit("/phim");
  expect(await sendOut(page)).toBe("out");
  await story.own().bringToFront();
  await until("time is over for it too", async () => !(await isOut(page)), { timeout: 30_000 });
});

trick("clock-pin", async () => {
  const own = story.own();
  expect(await askFrom(own, "pin:create", phc)).toMatchObject({ ok: true });
  await askFrom(own, "pin:lock");
  const tryOnce = async () => {
    const taken = await askFrom(own, "pin:begin");
    return taken.ok ? askFrom(own, "pin:finish", taken.ticket, wrongHash) : taken;
  };
  await until("guesses must wait", async () => ((await tryOnce()) as { refusal?: string }).refusal === "wait");
  await moveClock(day);
  expect(await tryOnce()).toMatchObject({ ok: false, refusal: "wait" });
  expect(await movedBy()).toBeGreaterThan(day / 2);
});
