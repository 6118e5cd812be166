import { describe, expect, test } from "vitest";
import { parseList } from "../../../core/index/parse-list/parse-list.ts";
import { soundness } from "../../../core/index/parse-list/soundness.ts";

const famous = new Set(["one.example", "two.example", "three.example"]);
const weigh = (text: string) => soundness(parseList("domains", text), famous);

describe("soundness", () => {
  test.each([
    ["bad.example.com\nworse.example.com", "sound"],
    ["bad.example.com\none.example\ntwo.example", "sound"],
    ["one.example\none.example\none.example\ntwo.example", "sound"],
    ["bad.example.com\none.example\ntwo.example\nthree.example", "famous-sites"],
    ["# nothing here", "empty"],
    ["<!doctype html>\n<title>Not found</title>\nbad.example.com", "junk"],
  ])("%j is %s", (text, expected) => {
    expect(weigh(text)).toBe(expected);
  });
});
