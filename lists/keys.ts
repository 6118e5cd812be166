import type { PublicKey } from "../core/lists/trust.ts";
import type { Upstream } from "./list-source.ts";

/** The channel of our own releases. */
export const ownChannel = "luy-tre";

/** Keys that may sign our own bundles and release lists. See `docs/lists.md` for how an owner makes theirs and changes them. */
export const rootKeys: readonly PublicKey[] = [
  { id: "60633c5a975cbaf0", publicKey: "2379083063bde206c997b529d6c78dfc474b174a712a0046fb248eb6c7d23625" },
];

/** Where whom one can turn to is said anew without a new version: `lists/channels.ts`, signed. */
export const ownChannels: Upstream = { owner: "luy-tre", repo: "lists", branch: "main", path: "channels.json" };

/** Where parts of search and video pages stand, said anew without a new version: `lists/page-parts.ts`, signed. */
export const ownParts: Upstream = { owner: "luy-tre", repo: "lists", branch: "main", path: "parts.json" };

/** Where our own release list lies, below the address that publishers' files are fetched from. */
export const ownReleases: Upstream = { owner: "luy-tre", repo: "lists", branch: "main", path: "releases.json" };
