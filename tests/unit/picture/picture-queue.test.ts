import { describe, expect, test } from "vitest";
import { distanceToView, nextPicture } from "../../../core/picture/next-picture.ts";
import { isSlow } from "../../../core/picture/pace.ts";
import { isLargeEnough } from "../../../core/picture/picture-size.ts";

const view = 900;
const at = (name: string, top: number, bottom: number) => ({ name, place: { top, bottom } });

describe("pictures are looked at nearest to the view first", () => {
  test.each([
    ["in the window", 100, 300, 0],
    ["half above it", -100, 100, 0],
    ["half below it", 850, 1200, 0],
    ["below it", 1000, 1200, 100],
    ["scrolled past, which counts twice", -400, -100, 200],
  ])("%s", (_, top, bottom, distance) => {
    expect(distanceToView({ top, bottom }, view)).toBe(distance);
  });

  test.each([
    ["what is seen before what is near", [at("near", 950, 1200), at("seen", 800, 1200)], "seen"],
    ["the upper one of two that are seen", [at("lower", 500, 700), at("upper", 20, 200)], "upper"],
    ["what comes before what went", [at("went", -300, -90), at("comes", 1000, 1200)], "comes"],
    ["nothing of nothing", [], undefined],
  ])("%s", (_, waiting, name) => {
    expect(nextPicture(waiting, view)?.name).toBe(name);
  });
});

describe("a machine is slow", () => {
  test.each([
    ["not before five pictures", [9000, 9000, 9000, 9000], false],
    ["by the middle one of the last five", [60, 60, 900, 900, 900], true],
    ["not by a slow start", [4000, 900, 60, 60, 60], false],
    ["not by what was long ago", [900, 900, 900, 900, 900, 60, 60, 60], false],
    ["not at the limit itself", [500, 500, 500, 500, 500], false],
  ])("%s", (_, tookMs, slow) => {
    expect(isSlow(tookMs)).toBe(slow);
  });
});

test.each([
  [100, 100, true],
  [99, 400, false],
  [400, 99, false],
  [0, 0, false],
])("a picture of %d × %d pixels is large enough: %s", (width, height, large) => {
  expect(isLargeEnough(width, height)).toBe(large);
});
