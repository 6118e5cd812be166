import { minuteMs, startOfDay } from "../../../core/time/child-time.ts";
import type { Usage } from "../../../core/time/usage.ts";
import { freshAccount, type TimeAccount } from "../../../core/time/time-account.ts";
import type { TrustedClock } from "../../../core/time/trusted-clock.ts";
import type { OwnPage } from "./ask.ts";
import type { Chromium } from "./chromium.ts";

/**
 * Makes a day look as if so much of it had been used up already. The worker, which knows better, is ended for that.
 *
 * @param minute of the day that it is for the child now, whatever the device's clock says; it may be a part of one
 * @param part what else the account says
 */
export async function spendTime(
  browser: Pick<Chromium, "killWorker">,
  own: OwnPage,
  used: Partial<Usage>,
  minute?: number,
  part: Partial<TimeAccount> = {},
): Promise<void> {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const usage: Usage = { day, all: 0, categories: {}, sites: {}, games: {}, ...used };
  const clock = minute === undefined ? null : await clockAt(own, minute);
  await browser.killWorker();
  await own.evaluate(
    (row) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("luy-tre");
        opening.addEventListener("error", () => fail(opening.error));
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("times", "readwrite");
          writing.objectStore("times").put(row);
          writing.addEventListener("complete", () => {
            opening.result.close();
            done();
          });
        });
      }),
    { child: "1", account: { ...freshAccount, days: [usage], clock, ...part } },
  );
}

/** As it stands after the device's clock was moved, which the child's day has not followed. */
async function clockAt(own: OwnPage, minute: number): Promise<TrustedClock> {
  const reading = await own.evaluate(() => {
    const wall = Date.now();
    const offset = -new Date(wall).getTimezoneOffset() * 60_000;
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    return { wall, offset, zone, steady: performance.timeOrigin + performance.now() };
  }, null);
  const local = reading.wall + reading.offset;
  return { ...reading, ahead: local - startOfDay(local) - minute * minuteMs };
}
