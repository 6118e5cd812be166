/** How a published list is written. */
export const listFormats = ["hosts", "domains", "wildcard", "adblock", "urls", "match-patterns", "dnsmasq"] as const;

export type ListFormat = (typeof listFormats)[number];
