import HNTrieContainer from "@gorhill/ubo-core/js/hntrie.js";
import { openWhole, type Contains, type Structure } from "./structure.ts";

const trailerWords = 2;

/** uBlock Origin's hostname trie (its JavaScript form), kept as its own selfie with checksum and root behind it. */
export const hntrie: Structure = {
  name: "hntrie",
  build: ({ names }) => {
    const trie = new HNTrieContainer();
    const root = trie.createTrieFromIterable(names);
    trie.optimize();
    const { buf32, checksum } = trie.toSelfie();
    const words = new Uint32Array(buf32.length + trailerWords);
    words.set(buf32);
    words.set([checksum, root], buf32.length);
    return new Uint8Array(words.buffer);
  },
  open,
  openCold: openWhole(open),
};

function open(bytes: Uint8Array<ArrayBuffer>): Contains {
  const whole = bytes.byteOffset === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(whole.buffer, 0, whole.length / 4 - trailerWords);
  const [checksum = 0, root = 0] = new Uint32Array(whole.buffer, words.byteLength, trailerWords);
  const trie = new HNTrieContainer();
  if (!trie.fromSelfie({ buf32: words, checksum: checksum | 0 }))
    throw new Error("the trie did not take its own selfie");
  return ({ address }) => trie.setNeedle(address.hostname).matches(root) !== -1;
}
