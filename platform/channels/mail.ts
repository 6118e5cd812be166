import * as v from "valibot";
import { channelHead, type ChannelKind } from "./channel-kind.ts";

const schema = v.strictObject({
  ...channelHead,
  kind: v.literal("mail"),
  target: v.pipe(v.string(), v.maxLength(254), v.regex(/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i)),
});

/** A letter that the person reads, signs or not, and sends. */
export const mail: ChannelKind<typeof schema> = {
  schema,
  plan: ({ target }, { subject, text }) => {
    const written = [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(text)}`];
    return { does: "draft", href: `mailto:${target}?${written.join("&")}` };
  },
};
