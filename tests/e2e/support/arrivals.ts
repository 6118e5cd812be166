import type { Page } from "playwright-core";
import type { TestServer } from "./server.ts";

/** One way in which a tab may come to an address. `from` is a harmless page on which the way begins. */
export type Arrival = {
  readonly name: string;
  /** Puts what the way needs on the test web; answers with where it begins. */
  readonly prepare: (server: TestServer, target: string) => string;
  readonly go: (page: Page, target: string) => Promise<void>;
};

const from = "noi-bat-dau.example";
/** A link that is being pressed is pure red by default, which is the colour of harm here. */
const quietLinks = "<style>a{color:#063!important}</style>";

const page = (body: string, head = "") =>
  `<!doctype html><title>bắt đầu</title>${quietLinks}${head}<p>bắt đầu</p>${body}`;

const startPage =
  (body: (target: string) => string, head: (target: string) => string = () => "") =>
  (server: TestServer, target: string) => {
    server.page(from, "/", page(body(target), head(target)));
    return `http://${from}/`;
  };

const script = (code: (target: string) => string) => async (tab: Page, target: string) => {
  await tab.evaluate((line) => void setTimeout(line), code(target));
};

/** Every way of `threats.md`'s kind that a page, a link or a person can take to another address. */
export const arrivals: readonly Arrival[] = [
  {
    name: "a link",
    prepare: startPage((to) => `<a href="${to}">đi</a>`),
    go: (tab) => tab.click("a", { noWaitAfter: true }),
  },
  {
    name: "a typed address",
    prepare: startPage(() => ""),
    go: async (tab, to) => void (await tab.goto(to, { waitUntil: "commit" }).catch(() => undefined)),
  },
  {
    name: "a redirect",
    prepare: (server, to) => {
      server.redirect(from, "/chuyen", to);
      server.page(from, "/", page(`<a href="/chuyen">đi</a>`));
      return `http://${from}/`;
    },
    go: (tab) => tab.click("a", { noWaitAfter: true }),
  },
  {
    name: "a form",
    prepare: startPage((to) => `<form method="post" action="${to}"><button>gửi</button></form>`),
    go: (tab) => tab.click("button", { noWaitAfter: true }),
  },
  {
    name: "a refresh",
    prepare: startPage(
      () => "",
      (to) => `<meta http-equiv="refresh" content="1;url=${to}">`,
    ),
    go: async () => undefined,
  },
  { name: "location.replace", prepare: startPage(() => ""), go: script((to) => `location.replace("${to}")`) },
  {
    name: "a prerendered page",
    prepare: startPage(
      (to) => `<a href="${to}">đi</a>`,
      (to) => `<script type="speculationrules">{"prerender":[{"urls":["${to}"],"eagerness":"immediate"}]}</script>`,
    ),
    go: async (tab) => {
      await new Promise((done) => setTimeout(done, 400));
      await tab.click("a", { noWaitAfter: true });
    },
  },
  {
    name: "a frame",
    prepare: startPage((to) => `<iframe src="${to}" width="600" height="400"></iframe>`),
    go: async () => undefined,
  },
  {
    name: "a frame in a frame",
    prepare: (server, to) => {
      server.page("o-giua.example", "/", page(`<iframe src="${to}" width="500" height="300"></iframe>`));
      server.page(from, "/", page(`<iframe src="http://o-giua.example/" width="600" height="400"></iframe>`));
      return `http://${from}/`;
    },
    go: async () => undefined,
  },
  {
    name: "a sandboxed frame",
    prepare: startPage((to) => `<iframe sandbox="allow-scripts" src="${to}" width="600" height="400"></iframe>`),
    go: async () => undefined,
  },
];
