import * as v from "valibot";
import { endpointUrlSchema } from "../../core/report/endpoint.ts";
import { bothWords, channelHead, type ChannelKind } from "./channel-kind.ts";

const schema = v.strictObject({
  ...channelHead,
  kind: v.literal("url"),
  target: endpointUrlSchema,
  /** Where on that page the copied text belongs. */
  paste: bothWords,
});

/** Somebody's form for reports. Nothing is added to its address, where logs would keep it. */
export const url: ChannelKind<typeof schema> = {
  schema,
  plan: ({ target }, { text }) => ({ does: "open", url: target, copy: text }),
};
