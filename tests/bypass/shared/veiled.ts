import { inTime } from "../../e2e/support/firefox.ts";
import { until } from "../../e2e/support/until.ts";
import { blurredHost, closeTabs, freeHost, serveHarm, untilHarm } from "../harm.ts";
import type { Frame, Scene, Tab } from "../scene.ts";

/** What stands beside head and body: only our veil, curtain or bar does. Nothing while a document goes. */
export const oursOn = async (of: Frame) =>
  (await inTime(
    of.evaluate(() => document.documentElement.querySelectorAll(":scope > :not(head, body)").length, undefined),
  )) ?? 0;

/** Whether a page of ours stands in a tab or frame. */
export async function isOurs(scene: Scene, of: Frame): Promise<boolean> {
  const address = await inTime(of.evaluate(() => location.href, undefined));
  return address?.startsWith(scene.ownPageUrl("")) ?? false;
}

/** A veil, or our own page where the site fought it. */
export const untilVeiled = (scene: Scene, tab: Tab) =>
  until("something of ours stands", async () => (await oursOn(tab)) > 0 || isOurs(scene, tab));

/** Whether harm has been written into a document, seen or not. */
export const holdsHarm = async (of: Frame) =>
  (await inTime(of.evaluate(() => document.querySelector(".harm") !== null, undefined))) ?? false;

const tabWhere = (scene: Scene, what: string, fits: (tab: Tab) => Promise<boolean>): Promise<Tab> =>
  until(what, async () => {
    for (const tab of await scene.tabs()) if (await fits(tab)) return tab;
    return undefined;
  });

export const tabAt = (scene: Scene, start: string): Promise<Tab> =>
  tabWhere(scene, `a tab stands at ${start}`, async (tab) => (await tab.url()).startsWith(start));

/** Firefox gives a window that was written into its writer's address. */
export const tabWithHarm = (scene: Scene): Promise<Tab> => tabWhere(scene, "a window holds the harm", holdsHarm);

/** Opens the same page where nobody lists it and where it is to be blurred; answers with the second tab, veiled. */
export async function seenThenVeiled(scene: Scene, html: string): Promise<Tab> {
  for (const host of [freeHost, blurredHost]) serveHarm(scene.server, host, html);
  await closeTabs(scene);
  await scene.openEarly(`http://${freeHost}/`);
  await untilHarm(scene);
  await closeTabs(scene);
  const tab = await scene.openEarly(`http://${blurredHost}/`);
  await untilVeiled(scene, tab);
  return tab;
}
