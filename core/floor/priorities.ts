/**
 * Every priority of the floor, lowest first: the order in which `judge` asks, turned round. A header rule is ignored at or
 * below the priority of a matching allow, so a parent's allow silences the milder witnesses and the allow witness, which
 * must always be heard, stands above all.
 */
export const priority = {
  /** Witness entries that a parent's allow may silence. */
  mildWitness: 10,
  /** Stops what the redirect cannot: parts of a page, and whole pages once the host permission was taken away. */
  secondFloor: 19,
  category: 20,
  correction: 21,
  neverBlock: 30,
  garden: 40,
  /** Approved places of YouTube, in the garden. */
  films: 41,
  parentAllow: 50,
  parentBlock: 60,
  /** Locked policy entries; the more specific entry lies higher, see `policyPriority`. */
  policy: 1_000,
  /** A search goes to its safe form first, whoever allowed the engine; whether that is blocked is asked then. */
  safeSearch: 840_000,
  /** What of a video site is shown, and how, whoever allowed the site. */
  video: 841_000,
  /** A host's dots at its end go before anything looks at its name, whoever allowed it. */
  dottedHost: 845_000,
  /** Hosts that the floor cannot judge whole: no allow below may silence the question. */
  askWitness: 850_000,
  help: 900_000,
  allowWitness: 1_000_000,
} as const;

/** Between two locked entries the more specific one wins, and block wins a tie. */
export function policyPriority(specificity: number, action: "allow" | "block"): number {
  return Math.min(priority.safeSearch - 1, priority.policy + specificity * 2 + (action === "block" ? 1 : 0));
}
