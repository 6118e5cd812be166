import { releaseListSchema } from "../../core/lists/release-list.ts";
import { afterFailure, afterTaken, recordAt } from "../../core/lists/signed-record.ts";
import { lookAtSigned } from "./look-at-signed.ts";
import { printOfPlace, type SignedErrand } from "./signed-place.ts";
import { readSignedRecord, writeSignedRecord } from "./signed-store.ts";

/** Looks for a newer release list. What is held stays until a newer one was believed. */
export async function refreshReleases(errand: SignedErrand, now: number): Promise<void> {
  const { kind, trust } = errand;
  const record = recordAt(await readSignedRecord(kind), printOfPlace(errand), trust.channel);
  const looked = await lookAtSigned(errand, releaseListSchema, record, now, () => undefined);
  await writeSignedRecord(
    kind,
    "refused" in looked ? afterFailure(record, looked.refused, now) : afterTaken(record, looked, now),
  );
}
