/** What a host's name can be evidence of. */
export type NameCategory = "adult" | "gambling";

/** Top levels that were made for one trade (IANA's root zone): whoever registers there says so. */
export const tradeEndings: ReadonlyMap<string, NameCategory> = new Map([
  ["adult", "adult"],
  ["porn", "adult"],
  ["sex", "adult"],
  ["sexy", "adult"],
  ["xxx", "adult"],
  ["bet", "gambling"],
  ["casino", "gambling"],
  ["poker", "gambling"],
]);
