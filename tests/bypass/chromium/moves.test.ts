import { beforeAll, beforeEach, expect } from "vitest";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import {
  closeTabs,
  freeHost,
  isBlockedSomewhere,
  isHarmSeen,
  newHost,
  paintsOf,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { block as blockIn, club, playMove, playMoves, playPageCache } from "../shared/moves.ts";
import { playRoute, playSiteWorkers, workerHosts } from "../shared/site-workers.ts";
import { trick } from "../trick.ts";

const story = tellStories({ secureHosts: [...workerHosts, club] });
const scene = chromiumScene(story);
const block = (...sites: string[]) => blockIn(scene, ...sites);

beforeAll(async () => {
  serveHarm(story.server, startHost, "<!doctype html><p>nơi bắt đầu</p>");
  await block(`${club}/choi`);
});
beforeEach(() => closeTabs(story));

playMoves(scene);
playMove(
  scene,
  "navigate-intercept",
  `navigation.addEventListener("navigate", (event) => event.intercept({ handler: async () => arrive() })); navigation.navigate("/choi");`,
);

playSiteWorkers(scene);
playRoute(scene);

playPageCache(scene);

trick("prerender", async () => {
  const ahead = (host: string) => {
    serveHarm(story.server, host);
    const rules = JSON.stringify({ prerender: [{ urls: ["/choi"], eagerness: "immediate" }] });
    story.server.page(
      host,
      "/",
      `<!doctype html><script type="speculationrules">${rules}</script><a href="/choi">đi</a>`,
    );
    return story.open(`http://${host}/`);
  };
  const page = await ahead(freeHost);
  const isAhead = async () =>
    story.server.requests(freeHost).some(({ headers }) => String(headers["sec-purpose"]).includes("prerender"));
  await until("the browser has rendered ahead", isAhead);
  await page.click("a", { noWaitAfter: true });
  await untilHarm(story);
  await closeTabs(story);
  await (await ahead(club)).click("a", { noWaitAfter: true });
  await untilBlocked(story);
  expect({ seen: await isHarmSeen(story), paints: paintsOf(story, club) }).toEqual({ seen: false, paints: 0 });
});

trick("stop-leaving", async () => {
  const host = newHost("dung-lai");
  serveHarm(story.server, host);
  const page = await story.open(`http://${host}/`);
  await untilHarm(story);
  const tools = await page.context().newCDPSession(page);
  const stopper = { isOn: true };
  const stopping = (async () => {
    for (let press = 0; stopper.isOn && press < 30; press++)
      await tools.send("Page.stopLoading").catch(() => undefined);
  })();
  await block(host);
  stopper.isOn = false;
  await stopping;
  await untilBlocked(story);
  expect(await isBlockedSomewhere(story)).toBe(true);
  expect(await isHarmSeen(story)).toBe(false);
});
