import { beforeAll } from "vitest";
import { tellFirefoxStories } from "../../e2e/support/firefox-story.ts";
import { until } from "../../e2e/support/until.ts";
import { firefoxScene } from "../firefox-scene.ts";
import { blockedHost, blurredHost, closeTabs, freeHost, newHost, untilBlocked } from "../harm.ts";
import { block, club, playMoves } from "../shared/moves.ts";
import { playParts } from "../shared/parts.ts";
import { playRoads } from "../shared/roads.ts";
import { playSearches } from "../shared/search.ts";
import { playSpellings, prepareSpellings } from "../shared/spellings.ts";
import { playWitness } from "../shared/witness.ts";
import { playWrappers } from "../shared/wrappers.ts";
import { trick } from "../trick.ts";

const scene = firefoxScene(tellFirefoxStories({ prefs: { "extensions.background.idle.timeout": 500 } }));
beforeAll(async () => {
  await prepareSpellings(scene);
  await block(scene, `${club}/choi`);
});

playRoads(scene);
playMoves(scene);
playWrappers(scene);
playParts(scene);
playWitness(scene);
playSearches(scene);
trick("reader", async () => {
  const article = `<article><h1>Bài</h1>${"<p>Lũy tre làng ta cao vút, chiều chiều con trâu về dưới bóng tre xanh mát.</p>".repeat(20)}</article>`;
  const read = async (host: string) => {
    await closeTabs(scene);
    scene.server.page(host, "/bao", `<!doctype html><title>bài</title>${article}`);
    return scene.open(`about:reader?url=${encodeURIComponent(`http://${host}/bao`)}`);
  };
  const shown = await read(freeHost);
  await until("the article is read", () => shown.evaluate(() => document.body.innerText.includes("trâu"), undefined));
  const later = newHost("doc-bao");
  await read(later);
  await block(scene, later);
  await untilBlocked(scene);
  for (const host of [blockedHost, blurredHost]) {
    await read(host);
    await untilBlocked(scene);
  }
});

// Its last trick makes the child younger.
playSpellings(scene);
