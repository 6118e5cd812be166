import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { answer, type Handlers } from "../../../platform/messages/answer.ts";
import type { Protocol } from "../../../platform/messages/protocol.ts";
import { rankNeeded, type Rank } from "../../../platform/messages/ranks.ts";
import type { Sender } from "../../../platform/messages/sender-rank.ts";
import { freshLimits } from "../../../core/limits/stored-limits.ts";

const ownId = "own";
const ownBase = "chrome-extension://own/";
const names = Object.keys(rankNeeded) as (keyof Protocol)[];
const called = vi.fn(() => "done");
const handlers = Object.fromEntries(names.map((name) => [name, called])) as unknown as Handlers;

const senders: Record<string, Sender> = {
  page: { id: ownId, origin: "https://any.example", url: "https://any.example/", tab: { id: 1 }, frameId: 0 },
  "page in a Firefox tab": { id: ownId, url: "https://any.example/", tab: { id: 1 }, frameId: 0 },
  "page that names itself like us": {
    id: ownId,
    origin: "https://own",
    url: "https://own/chrome-extension://own/",
    tab: { id: 1 },
  },
  "our page in a frame of a site": {
    id: ownId,
    origin: "chrome-extension://own",
    url: `${ownBase}blocked.html`,
    tab: { id: 1 },
    frameId: 5,
  },
  own: { id: ownId, origin: "chrome-extension://own", url: `${ownBase}options.html`, tab: { id: 2 }, frameId: 0 },
  "own in Firefox": { id: ownId, url: `${ownBase}popup.html` },
  stranger: { id: "other", origin: "chrome-extension://own", url: ownBase },
  "stranger without an id": { origin: "chrome-extension://own", url: ownBase },
};

const good: Partial<Record<keyof Protocol, unknown[]>> = {
  "verdict:get": [false],
  "results:judge": [["https://a.example/"]],
  "results:words": [["cay tre"]],
  "film:makers": [["@ve-cung-be"]],
  "page:evidence": [[{ label: "rta" }, { category: "gambling", terms: [0] }]],
  "popup:block": [1],
  "report:undo": ["3b241101-e2bb-4255-8caf-4136c566a962"],
  "blocked:view": ["https://a.example/"],
  "blocked:pass": ["https://a.example/"],
  "blocked:report": ["https://a.example/", "harmful"],
  "popup:view": [1],
  "popup:report": [1, "harmful"],
  "limits:change": [freshLimits],
  "child:switch": ["1"],
  "time:tick": [{ elapsedMs: 1000, visible: true, small: false, covered: false }],
  "pictures:judge": [{ address: "https://a.example/hinh.jpg" }],
  "time:grant": [15],
  "site:add": [{ site: "a.example", action: "block" }],
  "lists:refresh": ["hagezi-nsfw"],
  "lists:refreshed": ["stored", "battery"],
  "pin:finish": ["3b241101-e2bb-4255-8caf-4136c566a962", "AAAA"],
  "pin:create": ["$argon2id$…"],
  "recovery:finish": ["3b241101-e2bb-4255-8caf-4136c566a962", "AAAA", { pin: "$argon2id$…", recovery: "$argon2id$…" }],
  "recovery:renew": ["$argon2id$…"],
  "pin:change": ["$argon2id$…"],
  "inbox:done": ["3b241101-e2bb-4255-8caf-4136c566a962", true],
  "inbox:delete": ["3b241101-e2bb-4255-8caf-4136c566a962"],
  "report:read": ["3b241101-e2bb-4255-8caf-4136c566a962"],
  "report:say": ["3b241101-e2bb-4255-8caf-4136c566a962", "họ dọa con"],
  "report:choose": ["3b241101-e2bb-4255-8caf-4136c566a962", "scary"],
  "report:hand": ["3b241101-e2bb-4255-8caf-4136c566a962", "hotline-111"],
  "inbox:confirm": ["3b241101-e2bb-4255-8caf-4136c566a962", "hotline-111"],
  "inbox:send": ["3b241101-e2bb-4255-8caf-4136c566a962"],
  "ask:site": ["https://a.example/", "homework", ""],
  "ask:time": [15, null, ""],
  "ask:press": [null],
  "ask:end": ["3b241101-e2bb-4255-8caf-4136c566a962"],
  "ask:withdraw": ["3b241101-e2bb-4255-8caf-4136c566a962"],
  "asks:answer": ["3b241101-e2bb-4255-8caf-4136c566a962", "no", ""],
  "asks:delete": ["3b241101-e2bb-4255-8caf-4136c566a962"],
  "week:read": ["1"],
  "days:read": ["1"],
  "days:delete": ["1"],
  "endpoint:test": [{ url: "https://bao.truong.example/" }],
};

const send = (message: unknown, sender: Sender, unlocked = false, answering = handlers) =>
  answer(message, sender, answering, { ownId, ownBase, isUnlocked: async () => unlocked });

const may: Record<string, Rank[]> = {
  page: ["page"],
  own: ["page", "own"],
  unlocked: ["page", "own", "unlocked"],
  nobody: [],
};
const rankOf = (sender: string, unlocked: boolean) =>
  sender.startsWith("stranger") ? "nobody" : sender.startsWith("own") ? (unlocked ? "unlocked" : "own") : "page";

describe.each(names)("%s", (name) => {
  test.each(Object.keys(senders).flatMap((sender) => [[sender, false] as const, [sender, true] as const]))(
    "from %s, unlocked %s, is answered by rank alone",
    async (sender, unlocked) => {
      const got = await send({ m: name, a: good[name] ?? [] }, senders[sender]!, unlocked);
      const allowed = may[rankOf(sender, unlocked)]!.includes(rankNeeded[name]);
      expect(got).toEqual(allowed ? { value: "done" } : { error: `refused: needs ${rankNeeded[name]}` });
    },
  );
});

test("no message at all crashes the handler or goes unanswered", async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (message) => {
      expect(await send(message, senders["page"]!)).toHaveProperty("error");
    }),
  );
});

test("random arguments are refused before a handler sees them", async () => {
  const ready = Object.keys(good) as (keyof Protocol)[];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ready),
      fc.array(fc.oneof(fc.object(), fc.constant(null), fc.double()), { minLength: 3 }),
      async (m, a) => {
        called.mockClear();
        expect(await send({ m, a }, senders["own"]!, true)).toHaveProperty("error");
        expect(called).not.toHaveBeenCalled();
      },
    ),
  );
});

test("an answer that has nothing to say is one in JSON too, which is what Chromium sends", async () => {
  const silent = { ...handlers, "help:open": () => undefined };
  const sent = await send({ m: "help:open", a: [] }, senders["page"]!, false, silent);
  expect(JSON.parse(JSON.stringify(sent))).toEqual({ value: null });
});

test("a handler that fails still answers, with its reason", async () => {
  const failing = { ...handlers, "pin:state": () => Promise.reject(new Error("storage is full")) };
  expect(await send({ m: "pin:state", a: [] }, senders["own"]!, false, failing)).toEqual({
    error: "failed: storage is full",
  });
});

test.each(["__proto__", "toString", "constructor", ""])("%j is not a message", async (m) => {
  expect(await send({ m, a: [] }, senders["own"]!, true)).toEqual({ error: "refused: unknown message" });
});

describe("what a page's script may tell of it", () => {
  test.each<[unknown[]]>([
    [[{ label: "kind" }]],
    [[{ category: "adult", level: "block", terms: [1] }]],
    [[{ category: "video", terms: [1] }]],
    [[{ category: "adult", terms: ["lời của trang"] }]],
    [[{ category: "adult", terms: [1e9] }]],
    [[{ category: "adult", terms: [0, 1, 2, 3, 4, 5, 6] }]],
    [Array.from({ length: 13 }, () => ({ label: "rta" }))],
  ])("is no more than labels and ids: %j is refused", async (evidence) => {
    const sent = answer({ m: "page:evidence", a: [evidence] }, senders["page"]!, handlers, {
      ownId,
      ownBase,
      isUnlocked: async () => false,
    });
    await expect(sent).resolves.toHaveProperty("error");
  });
});
