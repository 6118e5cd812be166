import { describe, expect, test } from "vitest";
import { weakPin } from "../../../core/pin/weak-pin.ts";

const birthMonth = "2014-05";

describe("weakPin", () => {
  test.each([
    ["", "short"],
    ["1934", "short"],
    ["93841", "short"],
    ["cây tre", "short"],
    ["000000", "repeat"],
    ["121212", "repeat"],
    ["722277", "repeat"],
    ["385385", "repeat"],
    ["112233", "repeat"],
    ["aaaaaaaa", "repeat"],
    ["123456", "sequence"],
    ["654321", "sequence"],
    ["890123", "sequence"],
    ["147258", "sequence"],
    ["963852", "sequence"],
    ["QWERTYUI", "sequence"],
    ["hgfedcba", "sequence"],
    ["201405", "birth"],
    ["172014", "birth"],
    ["170514", "birth"],
    ["140517", "birth"],
    ["bé tre 2014", "birth"],
    ["170912", "birth"],
    ["198527", "year"],
    ["271985", "year"],
    ["20102030", "year"],
  ])("finds %s weak: %s", (pin, weakness) => {
    expect(weakPin(pin, ["2009-12", birthMonth])).toBe(weakness);
  });

  test.each(["482917", "927364105", "519850", "119852", "841985317", "măng non mọc thẳng", "tre-7-măng"])(
    "takes %s",
    (pin) => {
      expect(weakPin(pin, [birthMonth])).toBeNull();
    },
  );

  test("knows no birthday when none was given", () => {
    expect(weakPin("170514")).toBeNull();
  });
});
