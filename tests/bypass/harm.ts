import { expect } from "vitest";
import { curatedHosts } from "../e2e/support/curated-hosts.ts";
import type { TestServer } from "../e2e/support/server.ts";
import type { Story } from "../e2e/support/story.ts";
import { until } from "../e2e/support/until.ts";

/** Hosts that our own lists hold: blocked, and blurred, for a fresh install. They are names only; the test server answers. */
export const [blockedHost = "", blockedToo = ""] = curatedHosts("gambling");
export const [blurredHost = "", blurredToo = ""] = curatedHosts("shopping");
export const [cautionHost = ""] = curatedHosts("games");
/** Nobody lists these. */
export const freeHost = "khong-ai-biet.example";
export const startHost = "noi-bat-dau.example";

/** Hears of first paints: the harmful hosts themselves could not be told. */
const paintHost = "dau-son.example";
const beacon = `<script>
  new PerformanceObserver(() => navigator.sendBeacon("http://${paintHost}/" + location.hostname, location.href)).observe({ type: "paint", buffered: true });
</script>`;

/** What stands for a harmful page: all red, an element to look for, and a word when it is first painted. */
export const harmPage = harmWith("");

export function harmWith(extra: string): string {
  return `<!doctype html><title>harm</title><style>html{background:#f00}</style>${beacon}<h1 class="harm">harm</h1>${extra}`;
}

/** Puts harm on every path of a host. */
export function serveHarm(server: TestServer, host: string, html = harmPage): void {
  // Kept pages must be welcome in the browser's page cache, which `no-store` would forbid.
  server.page(host, "*", html, { headers: { "cache-control": "max-age=0" } });
}

/** Whether any frame of any tab shows harm at this moment. */
export async function isHarmSeen(story: Story): Promise<boolean> {
  const frames = story.browser
    .context()
    .pages()
    .flatMap((page) => page.frames());
  const seen = await Promise.all(
    frames.map((frame) =>
      frame
        .locator(".harm")
        .first()
        .isVisible()
        .catch(() => false),
    ),
  );
  return seen.includes(true);
}

/** Whether any frame of any tab is our blocked page. */
export function isBlockedSomewhere(story: Story): boolean {
  const blocked = story.browser.ownPageUrl("blocked.html");
  return story.browser
    .context()
    .pages()
    .some((page) => page.frames().some((frame) => frame.url().startsWith(blocked)));
}

export const untilHarm = (story: Story) => until("the harm is seen", () => isHarmSeen(story));
export const untilBlocked = (story: Story) => until("the blocked page stands", async () => isBlockedSomewhere(story));

/** First paints that a host's pages told of. */
export function paintsOf(story: Story, host: string): number {
  return story.server.requests(paintHost).filter(({ path }) => path === `/${host}`).length;
}

/** First paints of one address, where its host shows good pages too: a closed tab's word may come late. */
export function paintsAt(story: Story, address: string): number {
  const { href } = new URL(address);
  return story.server.requests(paintHost).filter(({ body }) => body === href).length;
}

export async function closeTabs(story: Story): Promise<void> {
  const others = story.browser
    .context()
    .pages()
    .filter((page) => page !== story.own());
  await Promise.all(others.map((page) => page.close()));
  story.server.forgetRequests();
}

/** Plays a trick with a host that nobody lists, where it works, and with one that is blocked, whose server hears nothing. */
export async function expectBlocked(
  story: Story,
  play: (host: string) => Promise<void>,
  { free = freeHost, blocked = blockedHost }: { free?: string; blocked?: string } = {},
): Promise<void> {
  serveHarm(story.server, free);
  serveHarm(story.server, blocked);
  await closeTabs(story);
  await play(free);
  await untilHarm(story);
  await closeTabs(story);
  await play(blocked);
  await untilBlocked(story);
  expect(await isHarmSeen(story)).toBe(false);
  expect(story.server.requests(blocked)).toEqual([]);
}
