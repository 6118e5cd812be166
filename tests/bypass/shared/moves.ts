import { expect } from "vitest";
import { childOf } from "../../../core/limits/children.ts";
import { freshLimits } from "../../../core/limits/stored-limits.ts";
import { askFrom } from "../../e2e/support/ask.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { closeTabs, freeHost, isHarmSeen, untilBlocked, untilHarm } from "../harm.ts";
import type { TrickId } from "../rows.ts";
import type { Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";

/** A site of which a parent has blocked one path. */
export const club = "cau-lac-bo.example";

export async function block(scene: Scene, ...sites: string[]): Promise<void> {
  for (const site of sites)
    expect(await askFrom(scene.own(), "site:add", { site, action: "block" })).toMatchObject({ ok: true });
  await scene.limitsHold();
}

/** For a trick that is tried again under the same name. */
export async function unblock(scene: Scene, site: string): Promise<void> {
  const { stored } = await askFrom(scene.own(), "limits:read");
  const limits = stored ?? freshLimits;
  const child = childOf(limits, limits.active);
  const siteRules = child.siteRules.filter((rule) => rule.site !== site);
  if (siteRules.length === child.siteRules.length) return;
  await setLimits(scene.own(), { child: { ...child, siteRules } });
  await scene.limitsHold();
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
