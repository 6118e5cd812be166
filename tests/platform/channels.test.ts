import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { acceptSigned } from "../../core/lists/accept-signed.ts";
import { longestLine } from "../../core/report/outbox-row.ts";
import { reportText } from "../../core/report/report-text.ts";
import { tidyLine } from "../../core/words/tidy-line.ts";
import { bundledChannels } from "../../lists/channels.ts";
import {
  channelKinds,
  channelListSchema,
  channelsSchema,
  planFor,
  type Channel,
} from "../../platform/channels/channel-list.ts";
import { newestChannels } from "../../platform/channels/newest-channels.ts";
import { trustTools } from "../../platform/trust-tools.ts";
import { createKey, envelopeOf, trusting } from "../unit/lists/sign.ts";
import { sampleReport } from "../unit/report/sample-report.ts";

const channels = v.parse(channelsSchema, bundledChannels.channels);
const say = (key: string, ...values: readonly string[]) => [key, ...values].join(" ");
const report = sampleReport({ address: "https://site.example/a&b=c?d#\r\nBcc: lan@mail.example", chosen: "scary" });
const line = tidyLine("họ dọa em\r\nBcc: lan@mail.example&cc=lan@mail.example", longestLine);
const text = reportText(report, say, line);
const ofKind = (kind: string) => channels.filter((channel) => channel.kind === kind);

test("every kind has an entry to be tried with", () => {
  expect(Object.keys(channelKinds).filter((kind) => ofKind(kind).length === 0)).toEqual([]);
});

describe.each(channels)("$id", (channel) => {
  const plan = planFor(channel, text);
  const goesTo = JSON.stringify({ ...plan, copy: "" });

  test("says in both languages what it is and when, and whether anybody has seen it work", () => {
    for (const words of [channel.label, channel.hours]) expect(Object.keys(words).toSorted()).toEqual(["en", "vi"]);
    expect(channel.verifiedOn === null || Date.parse(channel.verifiedOn) > 0).toBe(true);
  });

  test("submits nothing by itself: it is called, opened, drafted, kept, or the outbox's", () => {
    expect(["call", "open", "draft", "keep", "send"]).toContain(plan.does);
    if (plan.does === "open") expect(plan.url).toBe("target" in channel ? channel.target : "");
  });

  test("puts the report into no address but a draft's", () => {
    if (plan.does !== "draft") expect(goesTo).not.toContain("site.example");
  });

  test("hands over the words that were shown, and no more", () => {
    if (plan.does === "open") expect(plan.copy).toBe(text.text);
    if (plan.does !== "draft") return;
    const draft = new URL(plan.href);
    expect(draft.pathname).toBe("target" in channel ? channel.target : "");
    expect([...draft.searchParams.keys()], "Nothing in the text may become a header").toEqual(["subject", "body"]);
    expect(draft.searchParams.get("body")).toBe(text.text);
  });
});

test("111 comes first, and no list may take it away", () => {
  expect(newestChannels(null)[0]).toMatchObject({ id: "hotline-111", kind: "tel", target: "111" });
  expect(
    v.is(
      channelsSchema,
      channels.filter(({ id }) => id !== "hotline-111"),
    ),
  ).toBe(false);
});

test("the words name nothing that the report does not", () => {
  expect(text.text).toContain(report.address);
  expect(text.text.split("\n")).not.toContain(expect.stringMatching(/undefined|null/));
});

describe("a list", () => {
  const list = (part: object = {}, entries: readonly Channel[] = channels) =>
    JSON.stringify({
      type: "channels",
      format: 1,
      channel: "school.example",
      version: 2,
      issued: "2026-11-20T00:00:00Z",
      expires: "2027-11-20T00:00:00Z",
      channels: entries,
      ...part,
    });
  const moved = channels.map((channel) =>
    channel.id === "vn-cop" ? { ...channel, target: "https://moi.example/" } : channel,
  );
  const now = Date.parse("2026-11-21T00:00:00Z");

  test("that is signed and newer takes the place of ours", async () => {
    const key = await createKey("00000000000000aa");
    const envelope = await envelopeOf(list({}, moved), [key]);
    const taken = await acceptSigned(
      envelope,
      channelListSchema,
      { trust: trusting([key]), held: null, now },
      trustTools,
    );
    expect(taken).toHaveProperty("taken");
    expect(newestChannels(list({}, moved))).toContainEqual(expect.objectContaining({ target: "https://moi.example/" }));
  });

  test("that another has signed is not taken", async () => {
    const [key, other] = [await createKey("00000000000000aa"), await createKey("00000000000000bb")];
    const envelope = await envelopeOf(list(), [other]);
    const taken = await acceptSigned(
      envelope,
      channelListSchema,
      { trust: trusting([key]), held: null, now },
      trustTools,
    );
    expect(taken).toEqual({ refused: "unknown-key" });
  });

  test.each<readonly [string, string | null]>([
    ["that is not newer", list({ version: 1 }, moved)],
    ["of another kind", list({ type: "releases" }, moved)],
    [
      "with an address that is no https",
      list({}, [{ ...moved[2]!, target: "http://moi.example/" } as Channel, channels[0]!]),
    ],
    [
      "with a script for an address",
      list({}, [{ ...moved[2]!, target: "javascript:alert(1)" } as Channel, channels[0]!]),
    ],
    [
      "with a letter's header in an address",
      list({}, [{ ...channels[3]!, target: "a@b.example?bcc=c@d.example" } as Channel, channels[0]!]),
    ],
    ["that cannot be read", "{"],
    ["that is not there", null],
  ])("%s leaves ours in its place", (_what, signed) => {
    expect(newestChannels(signed)).toEqual(newestChannels(null));
  });
});
