import { defineConfig } from "vitest/config";
import { oxc } from "./vitest.config.ts";

/** Tests on the built extension. One file after another: browsers and policies are shared by the whole machine. */
export default defineConfig({
  oxc,
  test: {
    include: ["tests/{package,e2e,bypass,a11y}/**/*.test.ts"],
    environment: "node",
    pool: "forks",
    maxWorkers: 1,
    fileParallelism: false,
    // A loaded machine may start a browser too late. Only what was waited for in vain is tried again: never what was seen.
    retry: { count: 1, condition: /^Waited .* in vain|Test timed out|Timeout \d+ms exceeded/ },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A second, as it is without this, is little on a machine that runs two browsers at once.
    expect: { poll: { timeout: 15_000 } },
  },
});
