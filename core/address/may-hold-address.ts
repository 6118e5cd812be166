import type { Address } from "./address.ts";

/** What most addresses are told apart by: none of this stands in them. */
const embedded =
  /https?(?::|%(?:25)*3a)|=www\.|\/ip[fn]s\/|[/=?]_?(?:(?:a1)?aHR0c|SFRUU|JTY4|aCUz|YUhSMGN|d3d3L|hvtr|uggc|%(?:25)*68|68747470|_rhs|\/\/)|__cpo=|(?::|%3a)s?ptth(?:&|$)/i;

/** Whether another address may stand in the path or the query of this one: quick, and true too often rather than too seldom. */
export function mayHoldAddress({ path, query }: Address): boolean {
  if (path.length + query.length < 8) return false;
  return (query !== "" && embedded.test(`?${query}`)) || embedded.test(path);
}
