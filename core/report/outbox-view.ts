import type { AddressDetail } from "./address-detail.ts";
import type { Trouble } from "./read-answer.ts";

/** What everybody on this device may know of the sending. */
export type OutboxView = {
  readonly detail: AddressDetail;
  /** Who said so; `policy` cannot be changed here. */
  readonly detailFrom: "policy" | "parent" | "default";
  /** Host name of the endpoint; null when reports stay here. */
  readonly endpoint: string | null;
  readonly endpointFrom: "policy" | "parent" | null;
  readonly encrypted: boolean;
  /** Reports that are still to be sent, and reports that nothing more is tried for. */
  readonly waiting: number;
  readonly givenUp: number;
  /** Why it did not work the last time, and when the next try is, milliseconds since 1970. */
  readonly trouble: { readonly why: Trouble; readonly until: number } | null;
};
