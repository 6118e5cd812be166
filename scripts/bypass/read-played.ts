import { readFileSync } from "node:fs";
import type { Played } from "./score.ts";

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly meta: { readonly trick?: string } }[];
  }[];
};

/** What the test runner wrote down: every test that carries a trick's mark. Throws where there is no report. */
export function readPlayed(path: string): Played[] {
  const { testResults } = JSON.parse(readFileSync(path, "utf8")) as Report;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ meta, status }) => meta.trick !== undefined && (status === "passed" || status === "failed"))
      .map(({ meta, status }) => ({
        trick: meta.trick ?? "",
        browser: /[\\/]firefox[\\/]/.test(name) ? "firefox" : "chromium",
        passed: status === "passed",
      })),
  );
}
