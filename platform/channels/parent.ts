import * as v from "valibot";
import { channelHead, type ChannelKind } from "./channel-kind.ts";

const schema = v.strictObject({ ...channelHead, kind: v.literal("parent") });

/** The inbox on this device, where every report is from the first moment. */
export const parent: ChannelKind<typeof schema> = { schema, plan: () => ({ does: "keep" }) };
