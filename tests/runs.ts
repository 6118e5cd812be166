/** How often a property is tried: `npm run test:long` tries each many times more. */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: process.env["LUY_TRE_LONG"] ? few * 20 : few };
}
