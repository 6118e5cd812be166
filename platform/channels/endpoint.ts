import * as v from "valibot";
import { endpointChannel } from "../../core/report/channel-id.ts";
import { channelHead, type ChannelKind } from "./channel-kind.ts";

const schema = v.strictObject({ ...channelHead, id: v.literal(endpointChannel), kind: v.literal("endpoint") });

/** The organisation's address that policy or the parent's PIN has named. It stands in no list that others may change. */
export const endpoint: ChannelKind<typeof schema> = { schema, plan: () => ({ does: "send" }) };
