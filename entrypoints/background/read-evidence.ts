import { browser } from "wxt/browser";
import type { Evidence } from "../../core/device/evidence.ts";
import { listsOldSince } from "../../core/device/lists-age.ts";
import { readEvidence } from "../../core/device/read-evidence.ts";
import { believedNow, readDeviceNotes } from "../../platform/device-notes.ts";
import { readRecords, recordOf } from "../../platform/lists/download-store.ts";
import { readSchedules } from "../../platform/lists/list-schedules.ts";
import { markStart } from "../../platform/start-mark.ts";

/** For the parents: when this device was not watched as it should be. */
export async function readDeviceEvidence(): Promise<readonly Evidence[]> {
  await markStart();
  const [noted, isPrivateSeen, isFileSeen, since] = await Promise.all([
    readDeviceNotes(),
    browser.extension.isAllowedIncognitoAccess(),
    seesFiles(),
    listsOld(new Date()),
  ]);
  const states = {
    "private-windows": !isPrivateSeen,
    "file-access": !isFileSeen,
    "lists-old": since === undefined ? false : { since },
  };
  return readEvidence(noted, states, await believedNow());
}

/** Firefox lets whoever may see all sites see files too, and answers "no" to this question always. */
async function seesFiles(): Promise<boolean> {
  return import.meta.env.FIREFOX || browser.extension.isAllowedFileSchemeAccess();
}

async function listsOld(now: Date): Promise<string | undefined> {
  const [schedules, records] = await Promise.all([readSchedules(), readRecords().catch(() => null)]);
  // A database that cannot be read is told of in its own place.
  if (records === null) return undefined;
  const on = schedules.filter(({ schedule }) => schedule.on);
  const heard = on.map(({ id, schedule: { refreshDays, bundledAt } }) => ({
    refreshDays,
    heardAt: recordOf(records, id).checkedAt ?? bundledAt,
  }));
  return listsOldSince(heard, now);
}
