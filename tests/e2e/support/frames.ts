import type { Page } from "playwright-core";
import { decodePng } from "./png.ts";

export type FrameWatch = {
  /** Frames seen so far. */
  readonly count: () => number;
  /** Whether any frame so far showed the colour. */
  readonly isHarmful: () => boolean;
  /** Ends the watch and answers with the frames that showed any of the colour, as PNGs. */
  readonly harmful: () => Promise<Buffer[]>;
};

/** Half of what the tab is wide: what is red there is red here, and looked at in a quarter of the time. */
const maxWidth = 640;

/**
 * Films every frame that a tab paints. A flash of two frames escapes the film more often than not, so a story that
 * claims zero also counts first paints (`paintBeacon`).
 */
export async function watchFrames(page: Page): Promise<FrameWatch> {
  const session = await page.context().newCDPSession(page);
  const frames: Buffer[] = [];
  let looked = 0;
  session.on("Page.screencastFrame", ({ data, sessionId }) => {
    frames.push(Buffer.from(data, "base64"));
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1, maxWidth, maxHeight: maxWidth });
  return {
    count: () => frames.length,
    isHarmful: () => {
      const isNew = frames.slice(looked);
      looked = frames.length;
      return isNew.some(showsHarm);
    },
    harmful: async () => {
      await session.send("Page.stopScreencast").catch(() => undefined);
      await session.detach().catch(() => undefined);
      return frames.filter(showsHarm);
    },
  };
}

/** Whether any pixel is as good as pure red. */
export function showsHarm(png: Buffer): boolean {
  const { channels, pixels } = decodePng(png);
  for (let at = 0; at < pixels.length; at += channels) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    if (red > 235 && green < 20 && blue < 20) return true;
  }
  return false;
}

/** Hears of first paints. A host of its own, because requests to a listed host are stopped on every page. */
export const paintHost = "dau-vet.example";

/** Goes into a test page: its first paint becomes a request to `paintHost` that the server has in its log. */
export const paintBeacon = `<script>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) navigator.sendBeacon("http://${paintHost}/" + entry.name);
  }).observe({ type: "paint", buffered: true });
</script>`;
