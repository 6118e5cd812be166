import type { TrustTools } from "../core/lists/trust.ts";

/** WebCrypto's Ed25519 and SHA-256: the same in browsers, workers and Node. A platform without Ed25519 trusts nothing. */
export const trustTools: TrustTools = {
  verify: async (publicKey, signature, message) => {
    const key = await crypto.subtle.importKey("raw", new Uint8Array(publicKey), "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", key, new Uint8Array(signature), new Uint8Array(message));
  },
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))),
};
