import { expect } from "vitest";
import { defaultTime, openHours } from "../../../core/time/time-limits.ts";
import { showsHarm } from "../../e2e/support/frames.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { until } from "../../e2e/support/until.ts";
import {
  blurredHost,
  closeTabs,
  freeHost,
  harmWith,
  paintsOf,
  rootBeacon,
  serveHarm,
  startHost,
  untilHarm,
} from "../harm.ts";
import type { Scene, Tab } from "../scene.ts";
import { trick } from "../trick.ts";

/** Answers of a server that are no ordinary page. Each is red where nobody lists it. */
const answers = {
  drawing: {
    body: `<svg xmlns="http://www.w3.org/2000/svg"><rect width="900" height="900" fill="#f00"/></svg>`,
    headers: { "content-type": "image/svg+xml" },
  },
  pdf: { body: redPdf(), headers: { "content-type": "application/pdf" } },
} as const;

/** Where it stands: in a tab of its own, or in a good page. Its place is all that is told of it. */
const places = {
  "": (url: string) => url,
  "in a frame": (url: string) => `http://${startHost}/khung#${url}`,
};

/** Documents that are no pages, and pages that are not on the screen. */
export function playDocuments(scene: Scene): void {
  for (const id of Object.keys(answers) as (keyof typeof answers)[])
    for (const [name, place] of Object.entries(places))
      trick(id, () => playAnswer(scene, `/${id}`, answers[id], place), name);
  const ofAnyType = { ...answers.pdf, headers: { "content-type": "*/*" } };
  trick("pdf", () => playAnswer(scene, "/pdf-kieu", ofAnyType, places["in a frame"]), "of any type, in a frame");
  trick("pdf-made", () => playMadePdf(scene));
  trick("pdf-open", () => playOpenPdf(scene));
  for (const [name, page] of Object.entries(foreignRoots)) trick("foreign-root", () => playForeign(scene, page), name);
  trick("print", () => playPrint(scene));
}

const seen = "display:block!important;background:#f00!important;height:100vh!important";
const foreignRoots = {
  "plain XML": {
    body: `<?xml-stylesheet type="text/css" href="data:text/css,${encodeURIComponent(`@layer a{:root{${seen}}}`)}"?>
      <story><script xmlns="http://www.w3.org/1999/xhtml">${rootBeacon("document.currentScript.parentNode")}</script></story>`,
    headers: { "content-type": "application/xml" },
  },
  "the host of a shadow tree": {
    body: `<!doctype html><script>const root = document.createElement("div");
      root.attachShadow({ mode: "open" }).innerHTML = "<style>:host{${seen}}</style>";
      document.documentElement.replaceWith(root); ${rootBeacon("root")}</script>`,
    headers: { "content-type": "text/html" },
  },
};

/** A page that leaves is seen for some frames at most: it tells of the first of them itself. */
async function playForeign(scene: Scene, page: (typeof foreignRoots)[keyof typeof foreignRoots]): Promise<void> {
  for (const host of [freeHost, blurredHost]) scene.server.answer(host, "/goc", page);
  await closeTabs(scene);
  await scene.openEarly(`http://${freeHost}/goc`);
  await until("it is seen", async () => paintsOf(scene, freeHost) > 0);
  await closeTabs(scene);
  const tab = await scene.openEarly(`http://${blurredHost}/goc`);
  await until("something of ours stands", () => isHeld(scene, tab));
  expect(paintsOf(scene, blurredHost)).toBe(0);
}

type Answer = { readonly body: string | Buffer; readonly headers: Readonly<Record<string, string>> };

async function playAnswer(scene: Scene, path: string, answer: Answer, place: (url: string) => string): Promise<void> {
  // A page that has nothing else in it, and no colour.
  const framing = `<!doctype html><p>khung</p><script>
    document.body.append(Object.assign(document.createElement("iframe"), { src: location.hash.slice(1), width: 600, height: 600 }))</script>`;
  scene.server.page(startHost, "/khung", framing);
  for (const host of [freeHost, blurredHost]) scene.server.answer(host, path, answer);
  await closeTabs(scene);
  const free = await scene.openEarly(place(`http://${freeHost}${path}`));
  await until("it is seen", () => isRed(free), { timeout: 25_000, pause: 300 });
  await free.close();
  const tab = await scene.openEarly(place(`http://${blurredHost}${path}`));
  await until("something of ours stands", () => isHeld(scene, tab), { timeout: 25_000 });
  expect(await isRed(tab)).toBe(false);
}

/** What is seen of a tab, in pixels: pictures and foreign viewers have no element to look for. */
const isRed = async (tab: Tab) => showsHarm(await tab.shot());

/** A veil on any of its documents, or a page of ours in its place. */
async function isHeld(scene: Scene, tab: Tab): Promise<boolean> {
  const look = (blocked: string) =>
    location.href.startsWith(blocked) || document.querySelectorAll("html > :not(head, body)").length > 0;
  const documents = [tab, ...(await tab.frames())];
  const held = documents.map((one) => one.evaluate(look, scene.ownPageUrl("blocked.html")).catch(() => false));
  return (await Promise.all(held)).includes(true);
}

/** One page, red all over. */
function redPdf(): string {
  const stream = "1 0 0 rg 0 0 600 800 re f";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
  ];
  const starts: number[] = [];
  let text = "%PDF-1.4\n";
  for (const [position, object] of objects.entries()) {
    starts.push(text.length);
    text += `${position + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = starts.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 5\n0000000000 65535 f \n${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
}

async function playMadePdf(scene: Scene): Promise<void> {
  const making = `<!doctype html><p>trang</p><script>
    location.href = URL.createObjectURL(new Blob([${JSON.stringify(redPdf())}], { type: "application/pdf" }))</script>`;
  for (const host of [freeHost, blurredHost]) {
    scene.server.page(host, "/lam", making);
    await closeTabs(scene);
    const tab = await scene.openEarly(`http://${host}/lam`);
    if (host === freeHost) await until("it is seen", () => isRed(tab), { timeout: 25_000, pause: 300 });
    else {
      await until("the PDF was made", async () => (await tab.url()).startsWith("blob:") || isHeld(scene, tab));
      await until("something of ours stands", () => isHeld(scene, tab), { timeout: 25_000 });
      expect(await isRed(tab)).toBe(false);
    }
  }
}

export const hoursOf = (slot: "0" | "1") => ({
  child: { time: { ...defaultTime, hours: openHours.map((day) => slot.repeat(day.length)) } },
});

async function playOpenPdf(scene: Scene): Promise<void> {
  scene.server.answer(freeHost, "/pdf", answers.pdf);
  await closeTabs(scene);
  const tab = await scene.openEarly(`http://${freeHost}/pdf`);
  await until("it is seen", () => isRed(tab), { timeout: 25_000, pause: 300 });
  await setLimits(scene.own(), hoursOf("0"));
  try {
    await until("something of ours stands", () => isHeld(scene, tab), { timeout: 25_000 });
    expect(await isRed(tab)).toBe(false);
  } finally {
    await setLimits(scene.own(), hoursOf("1"));
  }
}

async function playPrint(scene: Scene): Promise<void> {
  const html = harmWith(`<style>@media print {
    html, body, body * { display: block !important; visibility: visible !important }
    .harm { color: #f00 !important } }</style>`);
  for (const host of [freeHost, blurredHost]) {
    await closeTabs(scene);
    serveHarm(scene.server, host, html);
    const tab = await scene.openEarly(`http://${host}/in`);
    if (host === freeHost) await untilHarm(scene);
    else await until("the veil stands", () => isHeld(scene, tab));
    expect({ host, harm: await tab.printsHarm() }).toEqual({ host, harm: host === freeHost });
  }
}
