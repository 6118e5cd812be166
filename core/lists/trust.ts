/** Why a signed document or a file of a bundle is not taken. The last good one stays in use. */
export const trustRefusals = [
  "oversize",
  "not-json",
  "duplicate-key",
  "foreign-format",
  "malformed",
  "unknown-key",
  "bad-signature",
  "other-channel",
  "rollback",
  "forked",
  "future",
  "expired",
  "wrong-size",
  "wrong-hash",
] as const;

export type TrustRefusal = (typeof trustRefusals)[number];

export type PublicKey = {
  /** First 16 hex digits of the SHA-256 of the raw public key. */
  readonly id: string;
  /** Raw Ed25519 public key, 32 bytes in hex. */
  readonly publicKey: string;
};

/** Whom a client believes, about what. */
export type Trust = {
  /** Pinned in the code or set by policy; never taken from what is verified. */
  readonly keys: readonly PublicKey[];
  /** How many different pinned keys must have signed. */
  readonly threshold: number;
  /** Which publisher's bundle this client follows: another's, signed with the same key, is not taken for it. */
  readonly channel: string;
};

/** The newest document that was taken, so that none before it is taken again: small enough to be kept in two places. */
export type Held = {
  readonly version: number;
  /** Of the signed text, in hex: one version has one text. */
  readonly sha256: string;
};

/** What the platform does for us: Ed25519 and SHA-256 of WebCrypto. */
export type TrustTools = {
  readonly verify: (publicKey: Uint8Array, signature: Uint8Array, message: Uint8Array) => Promise<boolean>;
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
};
