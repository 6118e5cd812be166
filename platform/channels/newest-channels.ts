import * as v from "valibot";
import { bundledChannels } from "../../lists/channels.ts";
import { channelListSchema, channelsSchema, inOrder, type Channel } from "./channel-list.ts";

/**
 * The channels to show: those of the signed list that was taken last, or those inside the package when they are newer.
 *
 * @param signed what the signatures stood for; it was believed when it was taken, and is parsed again all the same
 */
export function newestChannels(signed: string | null): readonly Channel[] {
  const bundled = v.parse(channelsSchema, bundledChannels.channels);
  const taken = signed === null ? undefined : readList(signed);
  return inOrder(taken !== undefined && taken.version > bundledChannels.version ? taken.channels : bundled);
}

function readList(signed: string) {
  try {
    const read = v.safeParse(channelListSchema, JSON.parse(signed));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
