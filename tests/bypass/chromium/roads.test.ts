import type { Page } from "playwright-core";
import { tellStories } from "../../e2e/support/story.ts";
import { curatedHosts } from "../../e2e/support/curated-hosts.ts";
import { expectBlocked, startHost } from "../harm.ts";
import type { TrickId } from "../rows.ts";
import { trick } from "../trick.ts";

const story = tellStories();
const [social = ""] = curatedHosts("social");

/** How a tab comes from a harmless page to another address. */
type Road = {
  readonly id: TrickId;
  readonly body?: string;
  readonly head?: string;
  readonly go?: (page: Page) => Promise<void>;
};

const frame = (to: string, more = "") => `<iframe src="${to}" width="600" height="300" ${more}></iframe>`;
const click = (page: Page) => page.locator("a, button").first().click({ noWaitAfter: true });
const wrap = (to: string) => `<!doctype html><title>Google Classroom</title>${frame(to)}`;

function roadsTo(to: string): Road[] {
  return [
    {
      id: "blank-window",
      body: "<a>mở</a>",
      go: (page) => page.evaluate((html) => void open("about:blank")?.document.write(html), wrap(to)),
    },
    {
      id: "blob-window",
      go: (page) =>
        page.evaluate((html) => void open(URL.createObjectURL(new Blob([html], { type: "text/html" }))), wrap(to)),
    },
    { id: "srcdoc-frame", body: `<iframe srcdoc='${wrap(to)}' width="700" height="400"></iframe>` },
    { id: "frame", body: frame(to) },
    { id: "nested-frame", body: frame(`http://o-giua.example/?${to}`) },
    {
      id: "lazy-frame",
      body: `<div style="height:4000px"></div>${frame(to, "loading=lazy")}`,
      go: (page) => page.evaluate(() => scrollTo(0, 9999)),
    },
    { id: "sandboxed-frame", body: frame(to, `sandbox="allow-scripts allow-same-origin"`) },
    { id: "meta-refresh", head: `<meta http-equiv="refresh" content="0;url=${to}">` },
    { id: "form", body: `<form method="post" action="${to}"><button>gửi</button></form>`, go: click },
    { id: "new-window", body: `<a href="${to}" target="_blank" rel="noopener">đi</a>`, go: click },
    {
      id: "cloak",
      body: `<script>const w = open("${to}"); setInterval(() => { try { w.document.title = "Google Classroom" } catch {} }, 50)</script>`,
    },
  ];
}

async function take({ body = "", head = "", go }: Road): Promise<void> {
  story.server.page(startHost, "/", `<!doctype html><title>bắt đầu</title>${head}<p>bắt đầu</p>${body}`);
  const page = await story.open(`http://${startHost}/`);
  await go?.(page);
}

for (const { id } of roadsTo("")) {
  trick(id, () =>
    expectBlocked(story, async (host) => {
      const to = `http://${host}/choi`;
      story.server.page("o-giua.example", "/", wrap(to));
      const road = roadsTo(to).find((other) => other.id === id);
      if (road) await take(road);
    }),
  );
}

for (const [tag, address] of [
  ["object", "data"],
  ["embed", "src"],
] as const) {
  trick(
    "object-frame",
    () =>
      expectBlocked(
        story,
        (host) =>
          take({
            id: "object-frame",
            body: `<${tag} ${address}="http://${host}/choi" type="text/html" width="600" height="300"></${tag}>`,
          }),
        { blocked: social },
      ),
    tag,
  );
}

for (const status of [301, 307]) {
  trick(
    "redirect",
    () =>
      expectBlocked(story, async (host) => {
        story.server.redirect(startHost, `/chuyen-${status}`, `http://${host}/choi`, status);
        await story.open(`http://${startHost}/chuyen-${status}`);
      }),
    `${status}`,
  );
}

trick("shortener", () =>
  expectBlocked(story, async (host) => {
    story.server.redirect("ngan.example", "/a1", "https://b2.example/c3", 301);
    story.server.redirect("b2.example", "/c3", "http://d4.example/", 307);
    story.server.page("d4.example", "/", `<!doctype html><script>location.replace("http://${host}/choi")</script>`);
    await story.open("http://ngan.example/a1");
  }),
);

trick("refresh-header", () =>
  expectBlocked(story, async (host) => {
    story.server.page(startHost, "/lam-moi", "<!doctype html><p>đợi</p>", {
      headers: { refresh: `0;url=http://${host}/choi` },
    });
    await story.open(`http://${startHost}/lam-moi`);
  }),
);

trick("worker-asleep", () =>
  expectBlocked(story, async (host) => {
    await story.browser.killWorker();
    await story.open(`http://${host}/choi`);
  }),
);
