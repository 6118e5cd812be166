import { expect } from "vitest";
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
import type { Scene } from "../scene.ts";
import { trick } from "../trick.ts";

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
  [
    "redirect",
    (host) => `https://l.facebook.com/l.php?u=${encodeURIComponent(`http://${host}/choi`)}&h=AT0`,
    "sent on",
  ],
  ["runner", (host) => `http://htmlpreview.github.io/?http://${host}/choi.html`],
];

/** What is known by its shape alone is a web proxy whatever it shows: the same host's other pages are seen. */
const shapes: readonly (readonly [TrickId, open: string, blocked: string, variant: string])[] = [
  ["proxy-shape", `http://${unlisted}/trang`, `http://${unlisted}/service/hvtrs8%2F-xcu.example`, "Ultraviolet"],
  ["proxy-shape", `http://${unlisted}/trang`, `http://${unlisted}/trang?__cpo=aHR0cDovL3guZXhhbXBsZQ`, "CroxyProxy"],
  ["proxy-shape", `http://${unlisted}/trang`, `http://${unlisted}/browse.php?u=http%3A%2F%2Fx.example&b=4`, "Glype"],
  ["anonymous-view", "https://safe.startpage.com/", "https://safe.startpage.com/av/proxy?ep=WkhaNQ", ""],
  [
    "gateway",
    "http://ipfs.io/",
    "http://ipfs.io/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/",
    "",
  ],
];

/** Addresses inside addresses. */
export function playWrappers(scene: Scene): void {
  for (const [id, addressOf, variant] of wrapped) {
    trick(
      id,
      async () => {
        for (const host of [freeHost, blockedHost]) serveHarm(scene.server, new URL(addressOf(host)).hostname);
        await expectBlocked(scene, async (host) => void (await scene.open(addressOf(host))));
        expect(paintsAt(scene, addressOf(blockedHost))).toBe(0);
      },
      variant,
    );
  }

  trick("archived-frame", () =>
    expectBlocked(scene, async (host) => {
      serveHarm(scene.server, "web.archive.org");
      const frame = `<iframe src="http://web.archive.org/web/2024/http://${host}/choi" width="600" height="300"></iframe>`;
      scene.server.page(startHost, "/", `<!doctype html><p>bắt đầu</p>${frame}`);
      await scene.open(`http://${startHost}/`);
    }),
  );

  trick("archived-asleep", () =>
    expectBlocked(scene, async (host) => {
      serveHarm(scene.server, "web.archive.org");
      await scene.sleep();
      await scene.open(`http://web.archive.org/web/2024/http://${host}/choi`);
    }),
  );

  trick("translate-move", () =>
    expectBlocked(scene, async (host) => {
      const arrive = `document.body.insertAdjacentHTML("beforeend", "<h1 class=harm>harm</h1>")`;
      const go = `history.pushState({}, "", "/?op=websites&u=http://${host}/choi"); ${arrive}`;
      scene.server.page("translate.google.com", "*", "<!doctype html><p>dịch</p>");
      const tab = await scene.open("https://translate.google.com/?op=websites");
      await tab.evaluate((code) => void setTimeout(code), go);
    }),
  );
  playShapes(scene);
}

function playShapes(scene: Scene): void {
  for (const [id, open, blocked, variant] of shapes) {
    trick(
      id,
      async () => {
        const host = new URL(blocked).hostname;
        serveHarm(scene.server, host);
        await closeTabs(scene);
        await scene.open(open);
        await untilHarm(scene);
        await closeTabs(scene);
        await scene.open(blocked);
        await untilBlocked(scene);
        expect(await isHarmSeen(scene)).toBe(false);
        expect(paintsAt(scene, blocked)).toBe(0);
      },
      variant,
    );
  }
}
