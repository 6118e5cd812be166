import fc from "fast-check";

/**
 * Every run of `npm test` draws the same cases, so that a change is judged by its own; `npm run test:long` draws new ones each
 * time and names the seed of what failed.
 */
if (!process.env["LUY_TRE_LONG"]) fc.configureGlobal({ seed: 20_261_122 });
