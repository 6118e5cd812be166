/**
 * The public key that fixes the extension's id in Chromium, so that policies, static rules and a family's data find the same
 * extension in every build. A store that signs with a key of its own is given that key here.
 */
export const extensionKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA8xHgysrOSkrbDA0HThF1jXJJ4DSRuxFddAf0aXg/JKdVW4hsjnOg8u1FucindTveJMscLSd3y/R+RlDd5Q2sBLUzEkrdbP8ggJ077rSUWGxxBu4VklS/Mbu00xjGfYBizOlLYRYyAwLdqQgybBghFOEZufA5taW5NQMtf7q05tGNGM/997mG2WbxDbbKefymrfnODmKzrwRfDh+uO9LXOatgDQUUTdnAlRI9e30INNbv5FsqwUd7ZRR/l1yxkK6TYV9h7lMizlsLTco+HP09YzQ+kp2Rw/8cD8Gc5/GAj6i7LNDxsZbqEpoiCR1hLUcl0yc4Q0pfx0DPFqubvJ6MZQIDAQAB";

/** What Chromium derives from the key: the first half of its SHA-256, spelled with a–p. */
export const extensionId = "ehccgpjdfefbpmffhonijalhbldjaiia";
