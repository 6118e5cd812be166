import fc from "fast-check";
import { expect, test } from "vitest";
import { categoryIds, type CategoryId } from "../../../core/category/categories.ts";
import { compileFloor, type Floor } from "../../../core/floor/compile-floor.ts";
import { downloadedRules, ruleIds } from "../../../core/floor/downloaded-rules.ts";
import { rulesetsOf } from "../../../core/floor/rulesets.ts";
import { categoryRules, helpRules, neverBlockRules, ruleFileKindsOf } from "../../../core/floor/static-rules.ts";
import { placeHosts, ruleHosts } from "../../../core/lists/assemble-downloads.ts";
import type { Rule } from "../../../core/floor/rule.ts";
import { siteCovers } from "../../../core/address/site.ts";
import { pauseLimits } from "../../../core/limits/pause.ts";
import { tierIds } from "../../../core/tier/tiers.ts";
import { treatments } from "../../../core/verdict/treatment.ts";
import type { Address } from "../../../core/address/address.ts";
import { unwrap } from "../../../core/address/unwrap.ts";
import { addressSignals } from "../../../core/signal/address-signals.ts";
import { judgeWrapped } from "../../../core/verdict/judge-wrapped.ts";
import { address, asks, limits, nameReader, noon } from "../support.ts";
import { applyRules } from "./browser-model.ts";
import { runs } from "../../runs.ts";

/** A tiny web: what is listed as what. Names overlap, so that every precedence comes up. */
const listed: Record<string, readonly CategoryId[]> = {
  "adult.example": ["adult"],
  "social.example": ["social"],
  "games.example": ["games"],
  "both.example": ["adult", "social"],
  "bad.school.example": ["gambling"],
};
const neverBlocked = ["school.example"];
/** What was downloaded since the package was built. */
const fresh: Record<string, CategoryId> = {
  "new-adult.example": "adult",
  "new.social.example": "piracy",
  "dear.school.example": "scam",
  "new.example/deep": "social",
};
const downloadedList = (id: CategoryId) => Object.keys(fresh).filter((name) => fresh[name] === id);
const downloads = {
  generation: "g",
  lists: [...new Set(Object.values(fresh))].map((id) => ({
    id: `d-${id}`,
    category: id,
    hosts: ruleHosts(downloadedList(id)).length,
    places: placeHosts(downloadedList(id)).length,
  })),
};
const hosts = [
  ...Object.keys(listed),
  ...Object.keys(fresh).map((name) => name.split("/")[0]!),
  ...neverBlocked,
  "plain.example",
  "casino-plain.example",
  "my-bet.example",
  "help.example",
  "garden.example",
];
const blockedPage = "extension://luy-tre/blocked.html";
const browser = { blockedPage, hostAccess: true, corrections: [] };

const namesOf = (category: CategoryId) => Object.keys(listed).filter((name) => listed[name]!.includes(category));
const held = categoryIds.filter((category) => namesOf(category).length > 0);
const files = new Map<string, Rule[]>([
  ["help", helpRules(["help.example"])],
  ["never-block", neverBlockRules(neverBlocked)],
]);
for (const category of held) {
  for (const kind of ruleFileKindsOf(category)) {
    const groups = [{ lists: ["l"], names: namesOf(category) }];
    files.set(`${category}.${kind}`, categoryRules(category, kind, groups, blockedPage));
  }
}
const pack = {
  rulesets: rulesetsOf([...files.keys()]).map(({ id }) => id),
  groups: Object.fromEntries(held.map((id) => [id, [["l"]]])),
  asks,
};

function rulesOf(floor: Floor): readonly Rule[] {
  const readNames = (list: string) => {
    const names = downloadedList(list.slice(2) as CategoryId);
    return { hosts: ruleHosts(names), places: placeHosts(names) };
  };
  const downloaded = downloadedRules(floor.downloaded?.plan ?? [], readNames, blockedPage, "f00");
  return [...floor.rulesets.flatMap((id) => files.get(id) ?? []), ...floor.dynamic, ...downloaded, ...floor.session];
}

const site = fc
  .tuple(fc.constantFrom(...hosts), fc.constantFrom("", "", "", "/deep", "/deep/er"))
  .map(([host, path]) => host + path);
const siteRule = fc.record(
  {
    site,
    action: fc.constantFrom("allow" as const, "block" as const),
    until: fc.constantFrom(noon.getTime() - 1, noon.getTime() + 1),
  },
  { requiredKeys: ["site", "action"] },
);
const part = fc.record({
  child: fc.record({ tier: fc.constantFrom(...tierIds) }),
  siteRules: fc.uniqueArray(siteRule, { selector: (rule) => `${rule.action} ${rule.site}`, maxLength: 4 }),
  categories: fc.dictionary(fc.constantFrom(...held), fc.constantFrom(...treatments), { maxKeys: 2 }),
});
const policy = fc.record(
  {
    allow: fc.array(site, { maxLength: 2 }),
    block: fc.array(site, { maxLength: 2 }),
    categoriesBlock: fc.array(fc.constantFrom(...held), { maxLength: 1 }),
    locked: fc.subarray(["allow", "block", "categoriesBlock"]),
  },
  { requiredKeys: ["locked"] },
);
const url = fc
  .tuple(
    fc.constantFrom("", "www.", "a.b."),
    fc.constantFrom(...hosts),
    fc.constantFrom("", "", "", ".", "..", ".:8080"),
    fc.constantFrom("/", "/deep", "/deep/er/x", "/deeper"),
  )
  .map(([sub, host, dots, path]) => `https://${sub}${host}${dots}${path}`);
/** How one address is put into another, by wrappers that are known and by hosts that are not. */
const wrapped = fc
  .tuple(
    fc.constantFrom(
      (inner: string) => inner,
      (inner: string) => `https://web.archive.org/web/2024/${inner}`,
      (inner: string) => `https://translate.google.com.vn/translate?u=${encodeURIComponent(inner)}`,
      (inner: string) => `https://translate.google.com/?op=websites&u=${inner.slice("https://".length)}`,
      (inner: string) => `https://www.google.com/amp/s/${inner.slice("https://".length)}`,
      (inner: string) => `https://r.jina.ai/${inner}`,
      (inner: string) => `https://plain.example/?url=${encodeURIComponent(encodeURIComponent(inner))}`,
      (inner: string) => `https://plain.example/go/${btoa(inner)}`,
      (inner: string) => `https://plain.example/p?u=${btoa(inner)}`,
      (inner: string) => `https://plain.example/${inner}`,
    ),
    url,
  )
  .map(([wrap, page]) => wrap(page));

const under = fc.tuple(part, policy, fc.boolean()).map(([parent, school, paused]) => {
  const set = limits(parent as Parameters<typeof limits>[0], school);
  return paused ? pauseLimits(set, noon.getTime() + 1) : set;
});

test("the floor does what judge says, or asks", () => {
  fc.assert(
    fc.property(under, fc.oneof({ weight: 2, arbitrary: url }, wrapped), (set, page) => {
      const done = applyRules(rulesOf(compileFloor(set, pack, browser, noon, downloads)), page);
      const { verdict } = judgeWrapped(address(page), unwrap(address(page)), matchesOf, set, noon, null, (of) =>
        addressSignals(of, nameReader),
      );
      if (done.redirected || done.blocked) expect(verdict.treatment).toBe("block");
      // Without a witness, or with one that asks, the page waits for the worker, which runs `judge` itself.
      if (done.witness === undefined || done.witness.treatment === "ask" || done.redirected || done.blocked) return;
      expect(done.witness.treatment).toBe(verdict.treatment);
    }),
    runs(4000),
  );
});

function matchesOf(at: Address) {
  const listedHere = Object.entries(listed).filter(([name]) => siteCovers(name, at));
  const categories = listedHere.flatMap(([name, topics]) =>
    topics.map((topic) => ({ topic, list: "l", matched: name })),
  );
  const downloaded = Object.entries(fresh).flatMap(([name, topic]) =>
    siteCovers(name, at) ? [{ topic, list: `d-${topic}`, matched: name }] : [],
  );
  const guards = neverBlocked.filter((name) => siteCovers(name, at));
  return [
    ...categories,
    ...downloaded,
    ...guards.map((name) => ({ topic: "never-block" as const, list: "never-block", matched: name })),
  ];
}

test("a listed page under the default tier never reaches its server, whatever the path", () => {
  const floor = compileFloor(limits(), pack, browser, noon);
  const rules = [...floor.rulesets.flatMap((id) => files.get(id) ?? []), ...floor.dynamic, ...floor.session];
  for (const name of ["adult.example", "www.social.example", "x.both.example"]) {
    expect(applyRules(rules, `https://${name}/a?b=c`).redirected).toBe(true);
  }
});

test("a downloaded name is blocked by a rule of its own, apart from the rules of the limits", () => {
  const floor = compileFloor(
    limits({ siteRules: [{ site: "plain.example", action: "block" }] }),
    pack,
    browser,
    noon,
    downloads,
  );
  const rules = rulesOf(floor);
  expect(applyRules(rules, "https://www.new-adult.example/a").redirected).toBe(true);
  expect(applyRules(rules, "https://new.example/").witness).toEqual({ treatment: "ask" });
  const ids = rules
    .slice(-floor.session.length - floor.downloaded!.plan.length - 1, -floor.session.length)
    .map(({ id }) => id);
  expect(ids).toEqual([ruleIds.mark, ...floor.downloaded!.plan.map((_, at) => ruleIds.downloaded.from + at)]);
  expect(floor.dynamic.every(({ id }) => id >= ruleIds.limits.from && id <= ruleIds.limits.to)).toBe(true);
});

test("without host access downloaded harm is stopped by rules that need none", () => {
  const rules = rulesOf(compileFloor(limits(), pack, { ...browser, hostAccess: false }, noon, downloads));
  expect(applyRules(rules, "https://new-adult.example/")).toMatchObject({ blocked: true, redirected: false });
});

test("the witness allows a plain page without a question", () => {
  const floor = compileFloor(limits(), pack, browser, noon);
  expect(applyRules([...floor.dynamic, ...floor.session], "https://plain.example/").witness).toEqual({
    treatment: "allow",
  });
});

test("where the package has no file for a cell, every page asks", () => {
  const floor = compileFloor(limits({ categories: { adult: "blur" } }), pack, browser, noon);
  expect(applyRules([...floor.dynamic, ...floor.session], "https://plain.example/").witness).toEqual({
    treatment: "ask",
  });
});

test("the more specific of two locked entries decides on the floor as in judge", () => {
  const school = {
    allow: ["social.example/deep", "a.plain.example"],
    block: ["plain.example"],
    locked: ["allow", "block"],
  };
  const floor = compileFloor(limits({}, school), pack, browser, noon);
  expect(applyRules(floor.dynamic, "https://a.plain.example/").redirected).toBe(false);
  expect(applyRules(floor.dynamic, "https://b.plain.example/").redirected).toBe(true);
});

test("a list that is off takes its rules out, where the browser heeds that, and no others", () => {
  const two = { ...pack, groups: { ...pack.groups, adult: [["a"], ["a", "b"], ["b"]] } };
  const floor = compileFloor(limits({ lists: { a: false } }), two, browser, noon);
  expect(floor.off).toEqual({ "adult.stop": [1] });
});

test("without host access harm is stopped by rules that need none", () => {
  const floor = compileFloor(
    limits({ siteRules: [{ site: "plain.example", action: "block" }] }),
    pack,
    { ...browser, hostAccess: false },
    noon,
  );
  const left = [...files].flatMap(([id, rules]) =>
    floor.rulesets.includes(id) ? rules.filter((rule) => !floor.off[id]?.includes(rule.id)) : [],
  );
  for (const name of ["adult.example", "plain.example"]) {
    expect(applyRules([...left, ...floor.dynamic], `https://${name}/`)).toMatchObject({
      blocked: true,
      redirected: false,
    });
  }
});

test("a corrected host is let through and asks, whatever lists block it", () => {
  const floor = compileFloor(limits(), pack, { ...browser, corrections: ["adult.example"] }, noon);
  const rules = [...floor.rulesets.flatMap((id) => files.get(id) ?? []), ...floor.dynamic, ...floor.session];
  const done = applyRules(rules, "https://adult.example/");
  expect(done).toMatchObject({ redirected: false, blocked: false, witness: { treatment: "ask" } });
  expect(applyRules(rules, "https://both.example/").redirected).toBe(true);
});

test("a path longer than the browser takes is left to the question: its block is no rule, its allow a wider one", () => {
  const long = `/${"a".repeat(200)}`;
  const below = (host: string) => `${host}${long}`;
  const floor = compileFloor(
    limits({
      siteRules: [
        { site: below("plain.example"), action: "block" },
        { site: below("social.example"), action: "allow" },
      ],
    }),
    pack,
    browser,
    noon,
  );
  const rules = [...floor.rulesets.flatMap((id) => files.get(id) ?? []), ...floor.dynamic, ...floor.session];
  const longest = Math.max(...floor.dynamic.map(({ condition }) => condition.regexFilter?.length ?? 0));
  // The browser refuses all rules over one whose expression takes more than 2 kB.
  expect(longest).toBeLessThan(110);
  for (const host of ["plain.example", "social.example"]) {
    expect(applyRules(rules, `https://${below(host)}`)).toMatchObject({
      redirected: false,
      witness: { treatment: "ask" },
    });
  }
});

test("rules with an expression are never more than the browser takes, whoever wrote them", () => {
  const paths = (host: string, action: "allow" | "block") =>
    Array.from({ length: 600 }, (_, i) => ({ site: `${host}/p${i}`, action }));
  const siteRules = [...paths("plain.example", "block"), ...paths("social.example", "allow")];
  const school = { block: siteRules.map((rule) => rule.site), locked: ["block"] };
  const floor = compileFloor(limits({ child: { tier: "under-7" }, siteRules }, school), pack, browser, noon);
  expect(floor.dynamic.filter(({ condition }) => condition.regexFilter !== undefined).length).toBeLessThan(1000);
  expect(applyRules(floor.dynamic, "https://plain.example/p599").witness).toEqual({ treatment: "ask" });
});
