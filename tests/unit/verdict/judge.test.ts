import { describe, expect, test } from "vitest";
import { judge } from "../../../core/verdict/judge.ts";
import type { Match } from "../../../core/index/match.ts";
import type { Limits } from "../../../core/limits/limits.ts";
import type { Signal } from "../../../core/signal/signal.ts";
import { address, limits, match, noon } from "../support.ts";

const page = "https://www.site.example/play/now?x=1";

function verdict(under: Limits, matches: readonly Match[] = [], url = page) {
  const { treatment, because, category } = judge(address(url), matches, [], under, noon);
  return [treatment, because.reason, category] as const;
}

const tier = (id: Limits["tier"]) => ({ child: { tier: id } });
const allow = { site: "site.example", action: "allow" } as const;
const block = { site: "site.example", action: "block" } as const;
const locked = (policy: Record<string, unknown>) => ({ ...policy, locked: Object.keys(policy) });

describe("judge", () => {
  test("an unlisted page is allowed in every tier but the garden", () => {
    expect(verdict(limits(tier("7-9")))).toEqual(["allow", "default", null]);
    expect(verdict(limits(tier("16-17")))).toEqual(["allow", "default", null]);
    expect(verdict(limits(tier("under-7")))).toEqual(["block", "garden", null]);
  });

  test("what cannot be read is not shown", () => {
    expect(judge(undefined, [], [], limits(), noon)).toMatchObject({
      treatment: "block",
      because: { reason: "unreadable" },
    });
  });

  test("the browser's own pages pass", () => {
    expect(judge(address("about:blank"), [], [], limits(tier("under-7")), noon).because.reason).toBe("browser-page");
  });

  test.each([
    ["a listed category by the tier", limits(tier("10-12")), [match("social")], ["block", "category", "social"]],
    ["a milder treatment for an older tier", limits(tier("13-15")), [match("social")], ["blur", "category", "social"]],
    [
      "the strictest of several categories",
      limits(tier("16-17")),
      [match("social"), match("adult")],
      ["block", "category", "adult"],
    ],
    [
      "a cell that a parent changed",
      limits({ ...tier("16-17"), categories: { video: "blur" } }),
      [match("video")],
      ["blur", "category", "video"],
    ],
    ["never-block over categories", limits(), [match("adult"), match("never-block")], ["allow", "never-block", null]],
    ["the garden over never-block", limits(tier("under-7")), [match("never-block")], ["block", "garden", null]],
    [
      "a parent's allow over the garden",
      limits({ ...tier("under-7"), siteRules: [allow] }),
      [],
      ["allow", "parent-allow", null],
    ],
    [
      "a parent's allow over every list",
      limits({ siteRules: [allow] }),
      [match("adult")],
      ["allow", "parent-allow", null],
    ],
    [
      "a parent's block over the parent's allow",
      limits({ siteRules: [allow, block] }),
      [],
      ["block", "parent-block", null],
    ],
    [
      "a parent's block over never-block",
      limits({ siteRules: [block] }),
      [match("never-block")],
      ["block", "parent-block", null],
    ],
    [
      "an open grant over lists",
      limits({ siteRules: [{ ...allow, until: noon.getTime() + 1 }] }),
      [match("adult")],
      ["allow", "granted", null],
    ],
    [
      "nothing by a grant that has ended",
      limits({ siteRules: [{ ...allow, until: noon.getTime() }] }),
      [match("adult")],
      ["block", "category", "adult"],
    ],
    [
      "a locked policy's allow over a parent's block",
      limits({ siteRules: [block] }, locked({ allow: ["site.example"] })),
      [],
      ["allow", "policy-allow", null],
    ],
    [
      "a locked policy's block over a parent's allow",
      limits({ siteRules: [allow] }, locked({ block: ["site.example"] })),
      [],
      ["block", "policy-block", null],
    ],
    [
      "a parent's word over a policy default",
      limits({ siteRules: [allow] }, { block: ["site.example"] }),
      [],
      ["allow", "parent-allow", null],
    ],
    [
      "a policy default where the parent is silent",
      limits({}, { block: ["site.example"] }),
      [],
      ["block", "parent-block", null],
    ],
    [
      "a category locked shut over a parent's allow",
      limits({ siteRules: [allow] }, locked({ categoriesBlock: ["games"] })),
      [match("games")],
      ["block", "policy-category", "games"],
    ],
    [
      "never-block over a category locked shut",
      limits({}, locked({ categoriesBlock: ["games"] })),
      [match("games"), match("never-block")],
      ["allow", "never-block", null],
    ],
    [
      "an unlocked policy category as a default",
      limits({}, { categoriesAllow: ["social"] }),
      [match("social")],
      ["allow", "category", "social"],
    ],
  ])("decides by %s", (_name, under, matches, expected) => {
    expect(verdict(under, matches)).toEqual(expected);
  });

  test("the more specific locked entry wins, and block wins a tie", () => {
    const under = limits(
      {},
      locked({ allow: ["site.example/play", "tie.example"], block: ["site.example", "tie.example"] }),
    );
    expect(verdict(under)[0]).toBe("allow");
    expect(verdict(under, [], "https://site.example/other")[0]).toBe("block");
    expect(verdict(under, [], "https://tie.example/")[0]).toBe("block");
  });

  test("a help address is open whatever else is set", () => {
    const under = limits(
      { ...tier("under-7"), siteRules: [{ ...block, site: "help.example" }] },
      locked({ block: ["help.example"] }),
    );
    expect(verdict(under, [match("scam")], "https://www.help.example/call")).toEqual(["allow", "help", null]);
  });

  test("a site rule covers subdomains and not names that merely end alike", () => {
    const under = limits({ siteRules: [block] });
    expect(verdict(under, [], "https://a.b.site.example/")[0]).toBe("block");
    expect(verdict(under, [], "https://notsite.example/")[0]).toBe("allow");
  });

  test("a policy that allows a name does not allow a longer look-alike", () => {
    const under = limits({}, locked({ allow: ["securly.example"], categoriesBlock: ["games"] }));
    expect(verdict(under, [match("games")], "https://fnsecurly.example/")[0]).toBe("block");
  });
});

describe("signals", () => {
  const signal = (level: "caution" | "block") => [{ category: "violence", level, evidence: "words" }] as const;
  const treatment = (id: Limits["tier"], level: "caution" | "block", matches: Match[] = []) =>
    judge(address(page), matches, signal(level), limits(tier(id)), noon).treatment;

  test.each([
    ["7-9", "caution", "block"],
    ["10-12", "caution", "caution"],
    ["10-12", "block", "block"],
    ["16-17", "block", "caution"],
  ] as const)("in tier %s a signal at its %s threshold gives %s", (id, level, expected) => {
    expect(treatment(id, level)).toBe(expected);
  });

  test("never make a verdict milder", () => {
    expect(treatment("13-15", "caution", [match("adult")])).toBe("block");
  });

  const sad = { category: "self-harm", level: "block", evidence: "words", place: "search" } as const;
  const answered = (under: Limits, signals: readonly Signal[], url = page) => {
    const { treatment: how, because } = judge(address(url), [], signals, under, noon);
    return `${how} ${because.reason}`;
  };
  const openedBy: [string, Limits][] = [
    ["a parent", limits({ siteRules: [allow] })],
    ["a grant", limits({ siteRules: [{ ...allow, until: noon.getTime() + 1 }] })],
    ["a school", limits({}, locked({ allow: ["site.example"] }))],
  ];

  test.each(openedBy)("of distress in a search bring help on a site that %s opened, and no others do", (_by, under) => {
    expect(answered(under, [sad])).toBe("blur signal");
    for (const other of [
      { ...sad, place: "words" as const },
      { ...sad, category: "adult" as const },
    ])
      expect(answered(under, [other])).toMatch(/^allow /);
  });

  test("of distress open nothing: what is blocked stays so, and help's own pages stay open", () => {
    expect(answered(limits({ siteRules: [block] }), [sad])).toBe("block parent-block");
    expect(answered(limits({ siteRules: [allow], categories: { "self-harm": "allow" } }), [sad])).toBe(
      "allow parent-allow",
    );
    expect(answered(limits(), [sad], "https://help.example/")).toBe("allow help");
  });

  test("do not speak against never-block", () => {
    expect(treatment("7-9", "block", [match("never-block")])).toBe("allow");
  });
});
