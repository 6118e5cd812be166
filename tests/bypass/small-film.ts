import type { Frame, Page } from "playwright-core";
import { until } from "../e2e/support/until.ts";

/** A film, all red, that goes into a small window of its own when a key is pressed. */
export const filmPage = `<!doctype html><body><script>
  const canvas = document.createElement("canvas"), pen = canvas.getContext("2d");
  setInterval(() => { pen.fillStyle = "#f00"; pen.fillRect(0, 0, 300, 300) }, 50);
  var film = Object.assign(document.createElement("video"), { muted: true, srcObject: canvas.captureStream(30) });
  document.body.append(film);
  film.play();
  addEventListener("keydown", () => film.requestPictureInPicture().then(() => { window.said = "out" }, (error) => { window.said = error.name }), true);
</script>`;

export const isOut = (where: Page | Frame) => where.evaluate(() => document.pictureInPictureElement !== null);

/** What the page, or the frame of it that holds the film, was told when it tried: `out`, or the name of an error. */
export async function sendOut(page: Page, where: Page | Frame = page): Promise<string> {
  const isReady = () => where.evaluate("film.readyState > 1 && !document.hidden") as Promise<boolean>;
  await until("the film can be shown", isReady);
  await page.keyboard.press("a");
  return until("the page has heard", () => where.evaluate(() => Reflect.get(window, "said") as string | undefined));
}
