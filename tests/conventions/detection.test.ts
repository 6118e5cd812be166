import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engines, heldEngines } from "../../core/search/engines.ts";
import { searchPlaces } from "../../core/search/search-places.ts";
import { openLexicon } from "../../core/signal/lexicon/lexicon.ts";
import { calmKinds } from "../../core/signal/lexicon/word-data.ts";
import { wordData } from "../../lists/words/word-data.ts";
import { benignTexts } from "../unit/signal/words/benign-texts.ts";
import { walk } from "../unit/signal/words/walk.ts";

const text = readFileSync(new URL("../../docs/detection.md", import.meta.url), "utf8");
const { terms } = openLexicon(wordData);
const isCalm = (kind: string) => (calmKinds as readonly string[]).includes(kind);

test.each([
  `${heldEngines.length} engines held to safe search, ${searchPlaces.length - engines.length} other places`,
  `${terms.filter(({ kind }) => !isCalm(kind)).length} terms in Vietnamese and English`,
  `${terms.filter(({ kind }) => isCalm(kind)).length} _calm_ words`,
  `0 of ${Object.keys(benignTexts).length + walk.length} held`,
])("docs/detection.md says “%s”", (figure) => {
  expect(text).toContain(figure);
});
