import * as v from "valibot";
import { channelIdSchema } from "../../core/report/channel-id.ts";
import type { ReportText } from "../../core/report/report-text.ts";

/** What a press on a channel does. A person does the rest: nothing here submits, calls or sends a letter by itself. */
export type Plan =
  /** Shows a number with its code for a telephone's camera. */
  | { readonly does: "call"; readonly href: string }
  /** Puts the text on the clipboard and opens the page, whose form the person fills in. */
  | { readonly does: "open"; readonly url: string; readonly copy: string }
  /** Opens the person's own mail program with a draft. */
  | { readonly does: "draft"; readonly href: string }
  /** It is in the inbox already. */
  | { readonly does: "keep" }
  /** The outbox takes it from here. */
  | { readonly does: "send" };

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** Words in both of our languages. */
export const bothWords = v.strictObject({ vi: short, en: short });

/** What every channel says of itself. */
export const channelHead = {
  id: channelIdSchema,
  label: bothWords,
  hours: bothWords,
  /** In which one can speak or write there. */
  languages: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))), v.minLength(1), v.maxLength(20)),
  /** Lowest first. */
  order: v.pipe(v.number(), v.safeInteger()),
  /** The day of the newest publication or check that says so, `YYYY-MM-DD`; null for none that we know. Shown beside it. */
  verifiedOn: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))),
} as const;

export type ChannelKind<Schema extends v.GenericSchema = v.GenericSchema> = {
  readonly schema: Schema;
  readonly plan: (channel: v.InferOutput<Schema>, report: ReportText) => Plan;
};
