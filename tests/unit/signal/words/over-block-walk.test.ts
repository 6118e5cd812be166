import { describe, expect, test } from "vitest";
import { addressSignals } from "../../../../core/signal/address-signals.ts";
import { combineSignals } from "../../../../core/signal/combine-signals.ts";
import { countWords, finish } from "../../../../core/signal/lexicon/count-words.ts";
import { pageWords } from "../../../../core/signal/lexicon/page-words.ts";
import { weighWords } from "../../../../core/signal/lexicon/weigh-words.ts";
import { evidenceSignal } from "../../../../core/signal/page-evidence.ts";
import { judge } from "../../../../core/verdict/judge.ts";
import { address, limits, nameReader, noon } from "../../support.ts";
import { benignTexts } from "./benign-texts.ts";
import { walk } from "./walk.ts";

const { lexicon } = nameReader;
/** Without addresses of their own. */
const others = Object.entries(benignTexts).map(([what, text]) => [what, "https://trang.example/", text] as const);

/** As the worker does it: the address, and what the page's words told. */
function signalsOf(url: string, text: string) {
  const words = pageWords(lexicon, finish(countWords(lexicon, [text])));
  return combineSignals([
    ...addressSignals(address(url), nameReader),
    ...words.map((one) => evidenceSignal(one, lexicon)),
  ]);
}

describe("a good page is open for every child who has no garden", () => {
  test.each([...walk, ...others])("%s", (_what, url, text) => {
    const signals = signalsOf(url, text);
    const why = JSON.stringify([signals, weighWords(lexicon, finish(countWords(lexicon, [text])))]);
    for (const tier of ["7-9", "10-12", "13-15", "16-17"] as const) {
      const { treatment } = judge(address(url), [], signals, limits({ child: { tier } }), noon);
      expect(treatment, `${tier}: ${why}`).toBe("allow");
    }
  });
});
