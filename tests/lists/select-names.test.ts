import { describe, expect, it, test } from "vitest";
import { groupNames, pathHosts } from "../../scripts/lists/group-names.ts";
import { selectNames, type NamedList } from "../../lists/select-names.ts";
import type { ListSource } from "../../lists/list-source.ts";

const adult: ListSource = {
  id: "a",
  category: "adult",
  format: "domains",
  upstream: null,
  licence: "MIT",
  origin: "bundled",
  refreshDays: 1,
  enabled: true,
};
const second: ListSource = { ...adult, id: "b" };
const social: ListSource = { ...adult, id: "s", category: "social", origin: "curated" };
const guard = new Set(["edu.vn", "good.example"]);
const select = (...lists: NamedList[]) => selectNames(lists, guard);

describe("selecting names", () => {
  test.each([
    ["what the list names twice", ["bad.example.com", "bad.example.com"], ["bad.example.com"], "covered"],
    [
      "what lies below another name of the list",
      ["a.bad.example.com", "bad.example.com"],
      ["bad.example.com"],
      "covered",
    ],
    ["a place in a site that is named whole", ["example.com/x", "example.com"], ["example.com"], "covered"],
    ["the second front door", ["www.bad.com", "bad.com"], ["bad.com"], "covered"],
    ["what never-block guards", ["hust.edu.vn", "bad.com"], ["bad.com"], "spared"],
    ["a place in a guarded site", ["good.example/x", "bad.com"], ["bad.com"], "spared"],
    ["what everybody knows for harmless", ["google.com", "bad.com"], ["bad.com"], "spared"],
    ["a host that everybody shares", ["docs.google.com", "bad.com"], ["bad.com"], "spared"],
    ["a public suffix", ["com.vn", "blogspot.com", "bad.com"], ["bad.com"], "suffix"],
    ["the address of a machine", ["203.0.113.9", "bad.com"], ["bad.com"], "ipAddress"],
  ] as const)("leaves out %s", (_, names, taken, why) => {
    const [list] = select({ source: adult, names });
    expect(list!.names).toEqual(taken);
    expect(list!.dropped[why]).toBe(names.length - taken.length);
  });

  test.each([
    ["notgood.example"],
    ["badedu.vn"],
    ["www.gov.uk"],
    ["someone.blogspot.com"],
    ["docs.google.com/forms/bad"],
  ])("keeps %s", (name) => {
    expect(select({ source: adult, names: [name] })[0]!.names).toEqual([name]);
  });

  it("takes addresses of machines from a list that is kept up", () => {
    expect(select({ source: { ...adult, keepsIpAddresses: true }, names: ["203.0.113.9"] })[0]!.names).toHaveLength(1);
  });

  it("does not let a list call a platform that we judged something else", () => {
    const lists = select(
      { source: social, names: ["talk.example"] },
      { source: adult, names: ["talk.example", "x.talk.example"] },
    );
    expect(lists[1]!.names).toEqual(["x.talk.example"]);
  });

  it("leaves each list whole, so that one switched off takes nothing from another", () => {
    const lists = select({ source: adult, names: ["bad.com"] }, { source: second, names: ["x.bad.com", "bad.com"] });
    expect(lists.map(({ names }) => names)).toEqual([["bad.com"], ["bad.com"]]);
  });
});

describe("grouping names for the rule files", () => {
  const lists = select(
    { source: adult, names: ["one.com", "both.com", "place.com/x"] },
    { source: second, names: ["both.com", "two.com"] },
  );

  it("puts together what the same lists hold, and leaves places out", () => {
    expect(groupNames(lists, "adult")).toEqual([
      { lists: ["a"], names: ["one.com"] },
      { lists: ["a", "b"], names: ["both.com"] },
      { lists: ["b"], names: ["two.com"] },
    ]);
  });

  it("names the hosts of places apart", () => {
    expect(pathHosts(lists, [])).toEqual(["place.com"]);
    expect(pathHosts(lists, ["place.com"])).toEqual([]);
  });
});
