/** Publishers write it in the first lines or nowhere, in UTF-16 units. */
const headLength = 4096;
const claim =
  /^[#!;] ?(?:number of (?:entries|domains|rules|hosts)|(?:total )?(?:entries|domains))\s*:\s*(\d[\d,. ]{0,12})$/im;

/** How many entries the head of a published list says it has; undefined when it does not say. */
export function claimedCount(text: string): number | undefined {
  const digits = claim.exec(text.slice(0, headLength).replaceAll("\r", ""))?.[1]?.replaceAll(/\D/g, "");
  return digits === undefined ? undefined : Number(digits);
}
