import * as v from "valibot";
import { signedHead } from "../../core/lists/accept-signed.ts";
import type { ReportText } from "../../core/report/report-text.ts";
import type { Plan } from "./channel-kind.ts";
import { endpoint } from "./endpoint.ts";
import { mail } from "./mail.ts";
import { parent } from "./parent.ts";
import { tel } from "./tel.ts";
import { url } from "./url.ts";

/** Every kind of channel: a new one is a file and its line. */
export const channelKinds = { tel, url, mail, parent, endpoint } as const;

const channelSchema = v.variant("kind", [tel.schema, url.schema, mail.schema, parent.schema, endpoint.schema]);

export type Channel = v.InferOutput<typeof channelSchema>;

export const channelsSchema = v.pipe(
  v.array(channelSchema),
  v.minLength(1),
  v.maxLength(50),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, "two channels have one id"),
  // Whoever may change the list may not take away the one number that every child shall know.
  v.check((all) =>
    all.some(({ kind, ...channel }) => kind === "tel" && "target" in channel && channel.target === "111"),
  ),
);

/** `channels.json`, inside its signatures. */
export const channelListSchema = v.strictObject({
  type: v.literal("channels"),
  ...signedHead,
  channels: channelsSchema,
});

export type ChannelList = v.InferOutput<typeof channelListSchema>;

/** What a press on this channel does with a report. */
export function planFor(channel: Channel, report: ReportText): Plan {
  const kind = channelKinds[channel.kind] as { readonly plan: (channel: Channel, report: ReportText) => Plan };
  return kind.plan(channel, report);
}

/** In the order in which they are shown. */
export function inOrder(channels: readonly Channel[]): Channel[] {
  return channels.toSorted((a, b) => a.order - b.order);
}
