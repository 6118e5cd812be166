import * as v from "valibot";
import { childIdSchema } from "../../core/limits/child.ts";
import { askableMinutes, askAnswers, askReasons } from "../../core/ask/ask.ts";
import { siteRuleSchema } from "../../core/limits/site-rule.ts";
import { storedLimitsSchema } from "../../core/limits/stored-limits.ts";
import { channelIdSchema, endpointChannel } from "../../core/report/channel-id.ts";
import { choiceIds } from "../../core/report/choices.ts";
import { endpointSchema } from "../../core/report/endpoint.ts";
import { reportKinds } from "../../core/report/report.ts";
import { makerSchema, mostMakers } from "../../core/video/film-list.ts";
import { pageEvidenceSchema } from "../../core/signal/page-evidence.ts";
import { refreshOutcomes } from "../lists/refresh-outcome.ts";
import { mostInQuestion } from "./result-messages.ts";
import { pictureBytes } from "./picture-messages.ts";
import { longestAddress, type Protocol } from "./protocol.ts";

const address = v.pipe(v.string(), v.maxLength(longestAddress));
const id = v.pipe(v.string(), v.uuid());
const listId = v.pipe(v.string(), v.maxLength(64));
const tabId = v.pipe(v.number(), v.integer());
const kind = v.picklist(reportKinds);
/** What goes to the endpoint is nobody's to hand over. */
const handChannel = v.pipe(channelIdSchema, v.notValue(endpointChannel));
const hash = v.pipe(v.string(), v.maxLength(256));
const phc = v.pipe(v.string(), v.startsWith("$argon2id$"), v.maxLength(512));
/** Longer than what is kept: a line is tidied and cut where it is written. */
const typed = v.pipe(v.string(), v.maxLength(2000));
const reason = v.nullable(v.picklist(askReasons));
const tick = v.object({
  elapsedMs: v.pipe(v.number(), v.minValue(0)),
  visible: v.boolean(),
  small: v.boolean(),
  covered: v.boolean(),
});
const grantedMinutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240));
/** Four letters for three bytes. */
const pixels = v.pipe(v.string(), v.length((pictureBytes / 3) * 4));
const webAddress = v.pipe(address, v.regex(/^https?:/i));
const picture = v.union([v.strictObject({ pixels }), v.strictObject({ address: webAddress })]);
const nothing = v.strictTuple([]);

type Arguments = { readonly [K in keyof Protocol]: v.GenericSchema<unknown, Parameters<Protocol[K]>> };

/** What each message may carry. Anything else is refused before a handler sees it. */
export const argumentSchemas: Arguments = {
  "verdict:get": v.strictTuple([v.boolean()]),
  "veil:view": nothing,
  "veil:leave": nothing,
  "results:judge": v.strictTuple([v.pipe(v.array(address), v.maxLength(mostInQuestion))]),
  "results:words": v.strictTuple([v.pipe(v.array(typed), v.maxLength(mostInQuestion))]),
  "results:parts": nothing,
  "help:open": nothing,
  "sight:open": nothing,
  "page:evidence": v.strictTuple([v.pipe(v.array(pageEvidenceSchema), v.maxLength(12))]),
  "film:makers": v.strictTuple([v.pipe(v.array(makerSchema), v.maxLength(mostMakers))]),
  "report:press": nothing,
  "report:undo": v.strictTuple([id]),
  "ask:press": v.strictTuple([v.nullable(v.picklist(askableMinutes))]),
  "time:tick": v.strictTuple([tick]),
  "time:parent": nothing,
  "pictures:begin": nothing,
  "pictures:judge": v.strictTuple([picture]),
  "time:read": nothing,
  "time:grant": v.strictTuple([grantedMinutes]),
  "pause:begin": nothing,
  "pause:end": nothing,
  "blocked:view": v.strictTuple([address]),
  "blocked:pass": v.strictTuple([address]),
  "blocked:report": v.strictTuple([address, kind]),
  "popup:view": v.strictTuple([tabId]),
  "popup:report": v.strictTuple([tabId, kind]),
  "popup:block": v.strictTuple([tabId]),
  "limits:read": nothing,
  "limits:change": v.strictTuple([storedLimitsSchema]),
  "child:switch": v.strictTuple([childIdSchema]),
  "site:add": v.strictTuple([siteRuleSchema]),
  "ask:site": v.strictTuple([address, reason, typed]),
  "ask:time": v.strictTuple([v.picklist(askableMinutes), reason, typed]),
  "ask:mine": nothing,
  "ask:withdraw": v.strictTuple([id]),
  "ask:end": v.strictTuple([id]),
  "pin:state": nothing,
  "pin:begin": nothing,
  "pin:finish": v.strictTuple([id, hash]),
  "pin:lock": nothing,
  "pin:create": v.strictTuple([phc]),
  "week:mine": nothing,
  "lists:read": nothing,
  "lists:signed": nothing,
  "lists:refresh": v.strictTuple([v.nullable(listId)]),
  "lists:refreshed": v.strictTuple([v.picklist(refreshOutcomes), v.nullable(v.literal("battery"))]),
  "lists:kept": nothing,
  "report:read": v.strictTuple([id]),
  "report:say": v.strictTuple([id, typed]),
  "report:choose": v.strictTuple([id, v.picklist(choiceIds)]),
  "report:hand": v.strictTuple([id, handChannel]),
  "channels:read": nothing,
  "outbox:read": nothing,
  "inbox:read": nothing,
  "protection:read": nothing,
  "protection:restore": nothing,
  "storage:repair": nothing,
  "device:evidence": nothing,
  "pin:change": v.strictTuple([phc]),
  "asks:read": nothing,
  "asks:answer": v.strictTuple([id, v.picklist(askAnswers), typed]),
  "asks:delete": v.strictTuple([id]),
  "recovery:begin": nothing,
  "recovery:finish": v.strictTuple([id, hash, v.strictObject({ pin: phc, recovery: phc })]),
  "recovery:renew": v.strictTuple([phc]),
  "week:read": v.strictTuple([childIdSchema]),
  "days:read": v.strictTuple([childIdSchema]),
  "days:delete": v.strictTuple([childIdSchema]),
  "inbox:done": v.strictTuple([id, v.boolean()]),
  "inbox:delete": v.strictTuple([id]),
  "inbox:confirm": v.strictTuple([id, handChannel]),
  "inbox:send": v.strictTuple([id]),
  "sync:now": nothing,
  "endpoint:test": v.strictTuple([endpointSchema]),
};
