import { expect } from "vitest";
import { tellStories } from "../../e2e/support/story.ts";
import {
  blockedHost,
  closeTabs,
  expectBlocked,
  freeHost,
  isHarmSeen,
  paintsAt,
  serveHarm,
  startHost,
  untilBlocked,
  untilHarm,
} from "../harm.ts";
import type { TrickId } from "../rows.ts";
import { trick } from "../trick.ts";

const story = tellStories();
const unlisted = "cho-muon.example";
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** An address that shows another: the free host's page there is seen, the blocked one's is not. */
const wrapped: readonly (readonly [TrickId, (host: string) => string, variant?: string])[] = [
  [
    "translated",
    (host) => `https://${host.replaceAll("-", "--").replaceAll(".", "-")}.translate.goog/choi?_x_tr_tl=en`,
  ],
  [
    "translate-parameter",
    (host) => `https://translate.google.com.vn/translate?u=${encodeURIComponent(`http://${host}/choi`)}`,
  ],
  ["translate-parameter", (host) => `https://translate.google.com/?op=websites&u=${host}/choi`, "without a scheme"],
  ["archived", (host) => `http://web.archive.org/web/2024/http://${host}/choi`],
  ["archived", (host) => `http://archive.ph/newest/https://${host}/choi`, "archive.today"],
  [
    "archived-translated",
    (host) =>
      `https://translate.google.com/translate?u=${encodeURIComponent(`https://web.archive.org/web/2024/${host}/choi`)}`,
  ],
  ["amp", (host) => `https://www.google.com/amp/s/${host}/choi`],
  ["text-proxy", (host) => `http://r.jina.ai/https://${host}/choi`],
  ["proxy-parameter", (host) => `http://${unlisted}/xem?u=${base64(`http://${host}/choi`)}`, "base64"],
  [
    "proxy-parameter",
    (host) => `http://${unlisted}/xem?url=${encodeURIComponent(encodeURIComponent(`http://${host}/choi`))}`,
    "escaped twice",
  ],
  ["proxy-path", (host) => `http://${unlisted}/muon/http://${host}/choi`],
  ["runner", (host) => `http://htmlpreview.github.io/?http://${host}/choi.html`],
];

for (const [id, addressOf, variant] of wrapped) {
  trick(
    id,
    async () => {
      for (const host of [freeHost, blockedHost]) serveHarm(story.server, new URL(addressOf(host)).hostname);
      await expectBlocked(story, async (host) => void (await story.open(addressOf(host))));
      expect(paintsAt(story, addressOf(blockedHost))).toBe(0);
    },
    variant,
  );
}

trick("archived-frame", () =>
  expectBlocked(story, async (host) => {
    serveHarm(story.server, "web.archive.org");
    const frame = `<iframe src="http://web.archive.org/web/2024/http://${host}/choi" width="600" height="300"></iframe>`;
    story.server.page(startHost, "/", `<!doctype html><p>bắt đầu</p>${frame}`);
    await story.open(`http://${startHost}/`);
  }),
);

trick("archived-asleep", () =>
  expectBlocked(story, async (host) => {
    serveHarm(story.server, "web.archive.org");
    await story.browser.killWorker();
    await story.open(`http://web.archive.org/web/2024/http://${host}/choi`);
  }),
);

trick("translate-move", () =>
  expectBlocked(story, async (host) => {
    const arrive = `document.body.insertAdjacentHTML("beforeend", "<h1 class=harm>harm</h1>")`;
    const go = `history.pushState({}, "", "/?op=websites&u=http://${host}/choi"); ${arrive}`;
    story.server.page("translate.google.com", "*", "<!doctype html><p>dịch</p>");
    const page = await story.open("https://translate.google.com/?op=websites");
    await page.locator("p").waitFor();
    await page.evaluate(go);
  }),
);

/** What is known by its shape alone is a web proxy whatever it shows: the same host's other pages are seen. */
const shapes: readonly (readonly [TrickId, open: string, blocked: string, variant: string])[] = [
  ["proxy-shape", `http://${unlisted}/trang`, `http://${unlisted}/service/hvtrs8%2F-xcu.example`, "Ultraviolet"],
  ["proxy-shape", `http://${unlisted}/trang`, `http://${unlisted}/trang?__cpo=aHR0cDovL3guZXhhbXBsZQ`, "CroxyProxy"],
  ["proxy-shape", `http://${unlisted}/trang`, `http://${unlisted}/browse.php?u=http%3A%2F%2Fx.example&b=4`, "Glype"],
  [
    "gateway",
    "http://ipfs.io/",
    "http://ipfs.io/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/",
    "",
  ],
];

for (const [id, open, blocked, variant] of shapes) {
  trick(
    id,
    async () => {
      const host = new URL(blocked).hostname;
      serveHarm(story.server, host);
      await closeTabs(story);
      await story.open(open);
      await untilHarm(story);
      await closeTabs(story);
      await story.open(blocked);
      await untilBlocked(story);
      expect(await isHarmSeen(story)).toBe(false);
      expect(paintsAt(story, blocked)).toBe(0);
    },
    variant,
  );
}
