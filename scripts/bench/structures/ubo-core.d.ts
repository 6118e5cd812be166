/** The package has no types of its own; this is what we use of it. */
declare module "@gorhill/ubo-core/js/hntrie.js" {
  type Selfie = { readonly buf32: Uint32Array; readonly checksum: number };

  export default class HNTrieContainer {
    createTrieFromIterable(hostnames: Iterable<string>): number;
    optimize(): void;
    toSelfie(): Selfie;
    fromSelfie(selfie: Selfie): boolean;
    setNeedle(needle: string): this;
    /** The place in the needle where the match begins, or -1. */
    matches(root: number): number;
  }
}
