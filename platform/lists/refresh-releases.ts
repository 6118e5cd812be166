import type * as v from "valibot";
import { releaseListSchema, type ReleaseList } from "../../core/lists/release-list.ts";
import { afterFailure, afterTaken, recordAt } from "../../core/lists/signed-record.ts";
import { partListSchema, type PartList } from "../../core/page-parts/part-list.ts";
import { channelListSchema, type ChannelList } from "../channels/channel-list.ts";
import { lookAtSigned } from "./look-at-signed.ts";
import { printOfPlace, type SignedErrand } from "./signed-place.ts";
import { readSignedRecord, writeSignedRecord } from "./signed-store.ts";

/** Looks for a newer release list, list of channels or table of page parts. What is held stays until a newer one was believed. */
export async function refreshReleases(errand: SignedErrand, now: number): Promise<void> {
  const { kind, trust } = errand;
  const schema: v.GenericSchema<unknown, ReleaseList | ChannelList | PartList> =
    kind === "channels" ? channelListSchema : kind === "parts" ? partListSchema : releaseListSchema;
  const record = recordAt(await readSignedRecord(kind), printOfPlace(errand), trust.channel);
  const looked = await lookAtSigned(errand, schema, record, now, () => undefined);
  await writeSignedRecord(
    kind,
    "refused" in looked ? afterFailure(record, looked.refused, now) : afterTaken(record, looked, now),
  );
}
