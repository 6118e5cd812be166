import { coarserOf, type AddressDetail } from "./address-detail.ts";
import { coarsenAddress } from "./cut-address.ts";
import type { Report } from "./report.ts";

/** A report that was recorded before the parent said that reports shall carry less. */
export function coarsenReport(report: Report, most: AddressDetail): Report {
  const detail = coarserOf(report.detail, most);
  return detail === report.detail ? report : { ...report, detail, address: coarsenAddress(report.address, detail) };
}
