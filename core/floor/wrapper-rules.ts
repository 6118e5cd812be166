import { wrapperHosts } from "../address/open-wrapper.ts";
import { appendWitness } from "./actions.ts";
import { priority } from "./priorities.ts";
import { documentTypes } from "./rule.ts";
import type { UnnumberedRule } from "./site-rules.ts";

/**
 * What shows in an address that another may stand in it. It need not be all that `unwrap` reads: the worker checks every
 * page after its first paint, and here only the question is settled that comes before it.
 */
const embedded = ["=http", "/http:/", "/https:/", "/http%3a", "/https%3a", "=%68", "=//", "=%2f%2f", "__cp"];

/** Addresses in disguise, and shapes that only known wrappers have. */
const disguised = [
  "://translate.google.",
  "://translate.yandex.",
  "/hvtr",
  "=hvtr",
  "=uggc",
  "/uggc",
  "/_rhs",
  "browse.php?",
  "/amp/s/",
  "/translate?",
  "/turbo/",
  "/ru=http",
  "/ipfs/",
  "/ipns/",
  "/av/proxy?",
  ".ipfs.",
  ".ipns.",
  "-com.",
  "nph-proxy",
  "miniproxy.php?",
  "process.php?",
  "/redirect.srv/",
  "index.php?q=",
];

/** `http` in base64, which knows capitals; the same once more in it. */
const inBase64 = ["aHR0c", "YUhSMGN"];

/** Pages in which another may be shown wait for the worker, which can tell. */
export const wrapperRules: readonly UnnumberedRule[] = [
  askWhere({ requestDomains: wrapperHosts.toSorted() }),
  ...[...embedded, ...disguised].map((urlFilter) => askWhere({ urlFilter })),
  ...inBase64.map((urlFilter) => askWhere({ urlFilter, isUrlFilterCaseSensitive: true })),
];

function askWhere(condition: Omit<UnnumberedRule["condition"], "resourceTypes">): UnnumberedRule {
  return {
    priority: priority.allowWitness,
    action: appendWitness({ treatment: "ask" }),
    condition: { ...condition, resourceTypes: documentTypes },
  };
}
