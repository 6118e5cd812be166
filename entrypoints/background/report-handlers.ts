import { readAnswer } from "../../core/report/read-answer.ts";
import { reportVersion, type Report } from "../../core/report/report.ts";
import { endpointChannel } from "../../core/report/channel-id.ts";
import type { Endpoint } from "../../core/report/endpoint.ts";
import { localDay } from "../../core/time/local-day.ts";
import { voiceOf } from "../../core/words/voice.ts";
import { browser } from "wxt/browser";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { EndpointTest, OutboxView } from "../../platform/messages/protocol.ts";
import { readSignedRecord } from "../../platform/lists/signed-store.ts";
import { readHold } from "../../platform/outbox-queue.ts";
import * as outbox from "../../platform/outbox.ts";
import { postReports } from "../../platform/post-reports.ts";
import { readReportRules } from "../../platform/report-rules.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { defaultLanguage } from "../../platform/strings.ts";
import { sendAgain } from "./report-sending.ts";

type ReportMessages =
  | `report:${"read" | "choose" | "say" | "hand"}`
  | `inbox:${"read" | "done" | "delete" | "confirm" | "send"}`
  | "channels:read"
  | "outbox:read"
  | "endpoint:test";

/** Everything that is asked about reports once they are recorded. */
export const reportHandlers: Pick<Handlers, ReportMessages> = {
  "report:read": (_sender, id) => outbox.readOneReport(id),
  "report:choose": (_sender, id, choice) => outbox.chooseConcern(id, choice),
  "report:say": (_sender, id, words) => sayBeside(id, words),
  "report:hand": (_sender, id, channel) => outbox.moveReport(id, channel, "hand"),
  "inbox:read": outbox.readInbox,
  "inbox:done": (_sender, id, done) => outbox.markDone(id, done),
  "inbox:delete": (_sender, id) => outbox.deleteReport(id),
  "inbox:confirm": (_sender, id, channel) => outbox.moveReport(id, channel, "confirm"),
  "inbox:send": (_sender, id) => sendOne(id),
  "channels:read": async () => (await readSignedRecord("channels"))?.signed ?? null,
  "outbox:read": readOutbox,
  "endpoint:test": (_sender, endpoint) => testEndpoint(endpoint),
};

/** The young are not asked to write: what they would tell strangers about themselves they cannot know yet. */
async function sayBeside(id: string, words: string): Promise<boolean> {
  const { tier } = await readLimits();
  return voiceOf(tier) === "teen" && outbox.writeLine(id, words);
}

async function sendOne(id: string): Promise<boolean> {
  if ((await readReportRules()).endpoint === null) return false;
  await outbox.moveReport(id, endpointChannel, "again");
  await sendAgain();
  return true;
}

async function readOutbox(): Promise<OutboxView> {
  const [rules, hold, entries] = await Promise.all([readReportRules(), readHold(Date.now()), outbox.readInbox()]);
  const states = entries.flatMap(({ deliveries }) => deliveries.filter(({ channel }) => channel === endpointChannel));
  const count = (...wanted: string[]) => states.filter(({ state }) => wanted.includes(state)).length;
  return {
    detail: rules.detail,
    detailFrom: rules.detailFrom,
    endpoint: rules.endpoint === null ? null : new URL(rules.endpoint.url).host,
    endpointFrom: rules.endpointFrom,
    encrypted: rules.endpoint?.key !== undefined,
    waiting: count("waiting", "sending"),
    givenUp: count("given-up"),
    trouble: hold === null ? null : { why: hold.trouble, until: hold.until },
  };
}

/** A made-up report about no page, marked as a test, so that a parent or school sees at once whether an address works. */
async function testEndpoint(endpoint: Endpoint): Promise<EndpointTest> {
  const answer = await postReports(endpoint, [testReport()], "test").catch(() => undefined);
  const meaning = readAnswer(answer, 1, Date.now());
  if (meaning.means === "later") return meaning.trouble;
  return meaning.means === "give-up" ? meaning.reason : "arrived";
}

function testReport(): Report {
  return {
    version: reportVersion,
    id: crypto.randomUUID(),
    kind: "harmful",
    address: "https://test.invalid/",
    detail: "host",
    category: null,
    verdict: { treatment: "allow", reason: "default" },
    extension: browser.runtime.getManifest().version,
    lists: "test",
    language: defaultLanguage(),
    day: localDay(new Date()),
  };
}
