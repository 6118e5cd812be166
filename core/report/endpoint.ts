import * as v from "valibot";
import { addressDetails, defaultDetail, type AddressDetail } from "./address-detail.ts";

/** A school's or organisation's address that takes reports. By https alone, and without a name or password in it. */
export const endpointUrlSchema = v.pipe(
  v.string(),
  v.maxLength(512),
  v.url(),
  v.regex(/^https:\/\/[^/?#@\\]+([/?][^#]*)?$/i, "not an https address without a password"),
);

/** A P-256 public key as an uncompressed point (65 bytes) in base64url. */
export const endpointKeySchema = v.pipe(v.string(), v.regex(/^B[\w-]{86}$/, "not a P-256 public key in base64url"));

export const endpointSchema = v.object({
  url: endpointUrlSchema,
  /** Whoever holds the private key alone can read what is sent. */
  key: v.exactOptional(endpointKeySchema),
});

export type Endpoint = v.InferOutput<typeof endpointSchema>;

/** What a parent sets about reports. */
export const reportSettingsSchema = v.object({
  detail: v.picklist(addressDetails),
  endpoint: v.exactOptional(endpointSchema),
});

export type ReportSettings = v.InferOutput<typeof reportSettingsSchema>;

export type ReportRules = {
  readonly detail: AddressDetail;
  readonly detailFrom: "policy" | "parent" | "default";
  readonly endpoint: Endpoint | null;
  readonly endpointFrom: "policy" | "parent" | null;
};

type ReportPolicy = {
  readonly reportEndpoint?: string;
  readonly reportKey?: string;
  readonly reportDetail?: AddressDetail;
};

/** What holds for reports on this device. A school's word stands above the parent's: it answers for its computers. */
export function reportRules(settings: ReportSettings | undefined, policy: ReportPolicy): ReportRules {
  const byPolicy = endpointOf(policy);
  const endpoint = byPolicy ?? settings?.endpoint ?? null;
  return {
    detail: policy.reportDetail ?? settings?.detail ?? defaultDetail,
    detailFrom: policy.reportDetail ? "policy" : settings ? "parent" : "default",
    endpoint,
    endpointFrom: endpoint === null ? null : byPolicy === null ? "parent" : "policy",
  };
}

function endpointOf({ reportEndpoint: url, reportKey: key }: ReportPolicy): Endpoint | null {
  return url === undefined ? null : { url, ...(key === undefined ? {} : { key }) };
}
