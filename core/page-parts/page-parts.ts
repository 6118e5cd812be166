import * as v from "valibot";
import { isClosed } from "./is-closed.ts";

/**
 * Where parts stand in other people's pages: written as data with a date, because those pages change. The form is the same for
 * search results and for films, so that a published table can take the place of the one in the package, like a list.
 */

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(300), v.check(isClosed, "not closed"));
const attribute = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));

/** Where a part says what it shows. */
const sourceSchema = v.strictObject({
  /** The element inside the part; absent: the part itself. */
  at: v.exactOptional(selector),
  /** Its attribute; absent: its text, such as a host name under a picture. */
  attribute: v.exactOptional(attribute),
  /** The attribute holds JSON, and the address is there: `purl`, or `serp.snippet.url`. */
  json: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/))),
  /** The attribute holds an address, and what is meant is in this parameter of it. */
  param: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))),
});

export const partKinds = [
  "picture",
  "film",
  "result",
  "suggestion",
  "comments",
  "chat",
  "shorts",
  "player",
  "others",
] as const;

const partSchema = v.strictObject({
  /** The elements themselves, or what marks them. */
  select: selector,
  /** What goes with it: the nearest element around it that fits; absent or not there: the element alone. */
  within: v.exactOptional(selector),
  /** Any of them decides; none: the part is meant for what it is, whatever it shows. */
  source: v.exactOptional(v.pipe(v.array(sourceSchema), v.minLength(1), v.maxLength(6))),
  what: v.picklist(partKinds),
});

const pageSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  /** With everything below them; `google.*` stands for the names of all countries. */
  hosts: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+(?:\.\*)?$/))), v.minLength(1)),
  /** Beginnings of the path, or a whole one with `$` at its end; absent: every page. */
  paths: v.exactOptional(v.array(v.pipe(v.string(), v.startsWith("/")))),
  parts: v.pipe(v.array(partSchema), v.minLength(1), v.maxLength(40)),
});

export const pagePartsSchema = v.strictObject({
  /** `YYYY-MM-DD`, when it was last looked over. */
  checked: v.pipe(v.string(), v.isoDate()),
  pages: v.pipe(v.array(pageSchema), v.maxLength(100)),
});

type Deep<T> = T extends readonly (infer One)[]
  ? readonly Deep<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;

export type PageParts = Deep<v.InferOutput<typeof pagePartsSchema>>;
export type PartedPage = PageParts["pages"][number];
export type PagePart = PartedPage["parts"][number];
export type PartSource = NonNullable<PagePart["source"]>[number];
