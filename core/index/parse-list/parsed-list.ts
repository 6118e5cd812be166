/** Why a line, or a name in it, was left out. Comments and blank lines are not counted. */
export const rejections = [
  "too-long",
  "control-character",
  "not-a-host",
  "local",
  "pattern",
  "has-path",
  "has-query",
  "unsupported",
] as const;

export type Rejection = (typeof rejections)[number];

/** What a parser makes of a list: canonical names (`host` or `host/path`) in the order of the list, and what it left out. */
export type ParsedList = {
  readonly names: readonly string[];
  readonly rejected: Readonly<Record<Rejection, number>>;
};

/** Reads a whole list. Never throws: what cannot be read is counted. */
export type Parser = (text: string) => ParsedList;

export function rejectedInAll(rejected: ParsedList["rejected"]): number {
  return Object.values(rejected).reduce((sum, count) => sum + count, 0);
}
