/** A parsed, canonical URL. Two spellings of one place give one address. */
export type Address = {
  /** Lower case, without the colon: `https`. */
  readonly scheme: string;
  /** ASCII, lower case, no trailing dot, IPv4 in dotted form, IPv6 without brackets. Empty for schemes without a host. */
  readonly hostname: string;
  /** Only when it is not the scheme's own. */
  readonly port: string;
  /** Begins with `/` where there is a host; percent-encoding settled; no query, no fragment. */
  readonly path: string;
  /** Without the question mark; empty when absent. */
  readonly query: string;
};
