import type { Address } from "../address/address.ts";
import type { Language } from "../limits/stored-limits.ts";
import { localDay } from "../time/local-day.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { AddressDetail } from "./address-detail.ts";
import { cutAddress } from "./cut-address.ts";
import { reportVersion, type Report, type ReportKind } from "./report.ts";

export type Circumstances = {
  /** Random UUID. */
  readonly id: string;
  readonly extension: string;
  /** Which build of the lists stood behind the verdict. */
  readonly lists: string;
  readonly language: Language;
  readonly detail: AddressDetail;
  readonly now: Date;
};

/** A report of one page: cut to what may leave the device before it is written anywhere. */
export function draftReport(verdict: Verdict, address: Address, kind: ReportKind, of: Circumstances): Report {
  const { list, reason } = verdict.because;
  return {
    version: reportVersion,
    id: of.id,
    kind,
    address: cutAddress(address, of.detail),
    detail: of.detail,
    category: verdict.category,
    verdict: { treatment: verdict.treatment, reason, ...(list === undefined ? {} : { list }) },
    extension: of.extension,
    lists: of.lists,
    language: of.language,
    day: localDay(of.now),
  };
}
