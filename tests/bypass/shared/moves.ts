import { expect } from "vitest";
import type { Child } from "../../../core/limits/child.ts";
import { childOf } from "../../../core/limits/children.ts";
import { freshLimits } from "../../../core/limits/stored-limits.ts";
import { askFrom } from "../../e2e/support/ask.ts";
import { inTime } from "../../e2e/support/firefox.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { spendTime } from "../../e2e/support/spend-time.ts";
import { until } from "../../e2e/support/until.ts";
import {
  closeTabs,
  freeHost,
  harmWith,
  isHarmSeen,
  newHost,
  paintsOf,
  returnBeacon,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import type { TrickId } from "../rows.ts";
import type { Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";
import { untilVeiled } from "./veiled.ts";

/** A site of which a parent has blocked one path. */
export const club = "cau-lac-bo.example";

export async function block(scene: Scene, ...sites: string[]): Promise<void> {
  for (const site of sites)
    expect(await askFrom(scene.own(), "site:add", { site, action: "block" })).toMatchObject({ ok: true });
  await scene.limitsHold();
}

/** Changes what the child may do, and waits until that holds; answers with what was before. */
async function changeChild(scene: Scene, change: (child: Child) => Partial<Child>): Promise<Child> {
  const { stored } = await askFrom(scene.own(), "limits:read");
  const limits = stored ?? freshLimits;
  const child = childOf(limits, limits.active);
  await setLimits(scene.own(), { child: { ...child, ...change(child) } });
  await scene.limitsHold();
  return child;
}

/** For a trick that is tried again under the same name. */
export async function unblock(scene: Scene, site: string): Promise<void> {
  await changeChild(scene, ({ siteRules }) => ({ siteRules: siteRules.filter((rule) => rule.site !== site) }));
}

/** Leaves so many seconds of the child's day; answers with what gives it back. */
export async function overIn(scene: Scene, seconds: number): Promise<() => Promise<void>> {
  const killWorker = () => scene.sleep().then(() => true);
  const before = await changeChild(scene, ({ time }) => ({ time: { ...time, day: { ...time.day, all: 60 } } }));
  await spendTime({ killWorker }, scene.own(), { all: 60 * 60 - seconds });
  return async () => {
    await spendTime({ killWorker }, scene.own(), {});
    await changeChild(scene, () => before);
  };
}

/** What ends a page's welcome while it is kept in the browser's page cache. Each answers with what undoes it. */
const ends = {
  blocked: async (scene: Scene, host: string) => {
    await block(scene, host);
    return () => unblock(scene, host);
  },
  "its time over": (scene: Scene) => overIn(scene, 0),
};

/** A way back from a page that is still loading may end at once. */
async function goOn(tab: Tab): Promise<void> {
  await tab.visit(`http://${startHost}/`);
  const isLoaded = () =>
    tab.evaluate((host) => location.hostname === host && document.readyState === "complete", startHost);
  await until("the next page is there", async () => (await inTime(isLoaded())) ?? false);
}

/** Back to a page that the browser has kept whole, and shows without a request. */
export function playPageCache(scene: Scene): void {
  for (const [name, end] of Object.entries(ends))
    trick(
      "page-cache",
      async () => {
        const host = newHost("giu-lai");
        serveHarm(scene.server, host, harmWith(returnBeacon));
        serveHarm(scene.server, startHost, "<!doctype html><p>nơi bắt đầu</p>");
        const tab = await scene.open(`http://${host}/`);
        await untilHarm(scene);
        await goOn(tab);
        scene.server.forgetRequests();
        await tab.back();
        await until("the kept page is seen again", async () => paintsOf(scene, host) > 0);
        expect(scene.server.requests(host)).toEqual([]);
        await goOn(tab);
        const undo = await end(scene, host);
        await scene.sleep();
        scene.server.forgetRequests();
        await tab.back();
        await untilVeiled(scene, tab);
        expect({ seen: await isHarmSeen(scene), paints: paintsOf(scene, host) }).toEqual({ seen: false, paints: 0 });
        await undo();
      },
      name,
    );
}

/** The harm is there only on `/choi`, where the page goes by itself. */
const walking = (move: string) =>
  `<!doctype html><title>sân</title><p>sân</p><script>
    const arrive = () => document.body.insertAdjacentHTML("beforeend", "<h1 class=harm>harm</h1>");
    addEventListener("go", () => { ${move} });
  </script>`;

export const pushState = `history.pushState({}, "", "/choi"); arrive();`;
const replaceState = `history.replaceState({}, "", "/choi"); arrive();`;

/** Moves inside one page, which no request tells of. */
export function playMoves(scene: Scene): void {
  playMove(scene, "push-state", pushState);
  playMove(scene, "replace-state", replaceState, { asleep: true });
  playMove(scene, "listed-path", pushState, { host: "huggingface.co", path: "/chat" });
}

type MoveOptions = { readonly host?: string; readonly path?: string; readonly asleep?: boolean };

/** The move is played where nobody blocks its end, and where somebody does. */
export function playMove(
  scene: Scene,
  id: TrickId,
  move: string,
  { host = club, path = "/choi", asleep = false }: MoveOptions = {},
): void {
  const stand = async (at: string): Promise<Tab> => {
    await closeTabs(scene);
    scene.server.page(at, "/san", walking(move.replaceAll("/choi", path)));
    return scene.open(`http://${at}/san`);
  };
  const go = (tab: Tab) => tab.evaluate(() => void dispatchEvent(new Event("go")), undefined);
  trick(id, async () => {
    await go(await stand(freeHost));
    await untilHarm(scene);
    const tab = await stand(host);
    if (asleep) await scene.sleep();
    await go(tab);
    await untilBlocked(scene);
    expect(await isHarmSeen(scene)).toBe(false);
  });
}
