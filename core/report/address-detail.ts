/**
 * How much of an address a report carries, least first. `host`: the site. `path`: without what follows the question mark.
 * `full`: with it. Whatever is chosen, what looks like a secret is cut.
 */
export const addressDetails = ["host", "path", "full"] as const;

export type AddressDetail = (typeof addressDetails)[number];

export const defaultDetail: AddressDetail = "path";

export function isFiner(detail: AddressDetail, than: AddressDetail): boolean {
  return addressDetails.indexOf(detail) > addressDetails.indexOf(than);
}

export function coarserOf(one: AddressDetail, other: AddressDetail): AddressDetail {
  return isFiner(one, other) ? other : one;
}
