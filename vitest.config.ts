import { defineConfig } from "vitest/config";

/** How the tests' files are read: by themselves, since the tsconfig leans on one that `wxt prepare` writes later. */
export const oxc = { tsconfig: false, jsx: { runtime: "automatic", importSource: "preact" } } as const;

/** Tests that need neither a browser nor a build. */
export default defineConfig({
  oxc,
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/{package,e2e,bypass,a11y}/**"],
    environment: "node",
    setupFiles: ["tests/same-cases.ts"],
    // The runner's own choice leaves one processor idle, which on a machine of two is half of it.
    maxWorkers: "100%",
    // Property tests take as long as the machine lets them; a busy one is no failure.
    testTimeout: process.env["LUY_TRE_LONG"] ? 900_000 : 60_000,
  },
});
