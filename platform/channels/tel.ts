import * as v from "valibot";
import { channelHead, type ChannelKind } from "./channel-kind.ts";

const schema = v.strictObject({
  ...channelHead,
  kind: v.literal("tel"),
  /** As it is dialled, digits alone. */
  target: v.pipe(v.string(), v.regex(/^\+?\d{3,15}$/)),
});

/** A number to call. The report is not part of it: one tells it. */
export const tel: ChannelKind<typeof schema> = {
  schema,
  plan: ({ target }) => ({ does: "call", href: `tel:${target}` }),
};
