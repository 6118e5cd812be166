import type { Protocol } from "./protocol.ts";

/** A message on the wire: its name and arguments. Short keys, because the page's script carries them too. */
export type WireRequest = { readonly m: keyof Protocol; readonly a: readonly unknown[] };

/** Every message is answered, a refused or failing one too; one that has nothing to say by null. */
export type WireAnswer = { readonly value: unknown } | { readonly error: string };
