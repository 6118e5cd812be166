import type { Usage } from "../../../core/time/usage.ts";
import { freshAccount } from "../../../core/time/time-account.ts";
import type { OwnPage } from "./ask.ts";
import type { Chromium } from "./chromium.ts";

/** Makes a day look as if so much of it had been used up already. The worker, which knows better, is ended for that. */
export async function spendTime(
  browser: Pick<Chromium, "killWorker">,
  own: OwnPage,
  used: Partial<Usage>,
): Promise<void> {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const usage: Usage = { day, all: 0, categories: {}, sites: {}, games: {}, ...used };
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
    { child: "1", account: { ...freshAccount, days: [usage] } },
  );
}
