import { describe, expect, test } from "vitest";
import { categoryIds } from "../../core/category/categories.ts";
import { bundledLicences } from "../../lists/list-source.ts";
import { registry } from "../../lists/registry.ts";
import { sources } from "./support/sources.ts";

const notice = sources(["lists"], ["NOTICE.md"])[0]?.text ?? "";
const curatedFiles = sources(["lists/curated"], [".txt"]);

test("no two lists share an id", () => {
  const ids = registry.map(({ id }) => id);
  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
});

describe.each(registry.filter(({ upstream }) => upstream !== null))("$id", (list) => {
  test("has a line with its licence in lists/NOTICE.md", () => {
    const { owner, repo } = list.upstream ?? { owner: "", repo: "" };
    const line = notice.split("\n").find((candidate) => candidate.includes(`${owner}/${repo}`));
    expect(line, `Say in lists/NOTICE.md whose ${owner}/${repo} is and under which licence`).toBeDefined();
    expect(notice, `lists/NOTICE.md does not name the licence ${list.licence}`).toContain(list.licence);
  });

  test("is shipped only under a licence that allows it", () => {
    const shippable = (bundledLicences as readonly string[]).includes(list.licence);
    expect(
      list.origin === "download" || shippable,
      `${list.licence} does not let us ship ${list.id}; make it a download`,
    ).toBe(true);
  });
});

test.each(categoryIds)("%s has a list of our own", (category) => {
  const file = curatedFiles.find(({ path }) => path === `lists/curated/${category}.txt`);
  expect(file, `Write lists/curated/${category}.txt`).toBeDefined();
});
