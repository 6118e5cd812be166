import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRecoveryCode, recoveryCode, recoveryRandoms } from "../../../core/pin/recovery-code.ts";

const random = fc.uint8Array({ minLength: recoveryRandoms, maxLength: recoveryRandoms });
const code = recoveryCode(Uint8Array.from({ length: recoveryRandoms }, (_, at) => at * 7));

test("a code is five groups of four letters that cannot be mistaken for each other", () => {
  fc.assert(
    fc.property(
      random,
      (bytes) => void expect(recoveryCode(bytes)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/),
    ),
  );
});

test("what was given out is read back", () => {
  fc.assert(
    fc.property(random, (bytes) => void expect(readRecoveryCode(recoveryCode(bytes))).toBe(recoveryCode(bytes))),
  );
});

describe("a typed code", () => {
  test.each([
    ["in small letters", code.toLowerCase()],
    ["without dashes", code.replaceAll("-", "")],
    ["with spaces and a long dash", ` ${code.replace("-", " – ")} `],
    ["with letters read for digits", code.replaceAll("0", "O").replaceAll("1", "l")],
    ["in wide letters", code.replace(/[A-Z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ])("%s is the same", (_name, typed) => {
    expect(readRecoveryCode(typed)).toBe(code);
  });

  test.each([
    ["nothing", ""],
    ["too short", code.slice(1)],
    ["too long", `${code}0`],
    ["with a letter that no code has", `U${code.slice(1)}`],
  ])("%s is none", (_name, typed) => {
    expect(readRecoveryCode(typed)).toBeUndefined();
  });

  test("with any one letter wrong is none", () => {
    const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const typos = [...code].flatMap((letter, at) =>
      letter === "-"
        ? []
        : [...alphabet]
            .filter((other) => other !== letter)
            .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
    );
    expect(typos.filter((typo) => readRecoveryCode(typo) !== undefined)).toEqual([]);
  });
});
