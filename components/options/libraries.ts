/** Other people's work that the package carries, with its licence; a test compares it with what is installed. */
export const libraries = [
  { name: "preact", licence: "MIT" },
  { name: "valibot", licence: "MIT" },
  { name: "tldts", licence: "MIT" },
  { name: "idb", licence: "ISC" },
  { name: "@noble/hashes", licence: "MIT" },
  { name: "qr", licence: "(MIT OR Apache-2.0)" },
  { name: "d3-scale", licence: "ISC" },
  { name: "d3-shape", licence: "ISC" },
  { name: "wxt", licence: "MIT" },
  { name: "@fontsource/be-vietnam-pro", licence: "OFL-1.1" },
] as const;

/** What the package with pictures carries besides: the model (its weights came with the same licence) and what computes it. */
export const pictureLibraries = [
  { name: "nsfwjs", licence: "MIT" },
  { name: "@tensorflow/tfjs-core", licence: "Apache-2.0" },
  { name: "@tensorflow/tfjs-converter", licence: "Apache-2.0" },
  { name: "@tensorflow/tfjs-backend-wasm", licence: "Apache-2.0" },
] as const;
