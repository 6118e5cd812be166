import { parseStrictJson } from "../../core/lists/strict-json.ts";
import { expiresAt } from "../../core/lists/signed-record.ts";
import { partListSchema } from "../../core/page-parts/part-list.ts";
import type { PagePart, PageParts } from "../../core/page-parts/page-parts.ts";
import { partsAt } from "../../core/page-parts/parts-at.ts";
import * as v from "valibot";
import { readSignedRecord } from "./signed-store.ts";

/**
 * Parts of a page that a published table names beside those of the package. It only ever adds: what has begun to be
 * hidden by the package's own table goes on being hidden. None where the table is past its last day or no newer than the package.
 *
 * @param packaged `YYYY-MM-DD`, the day of the package's own table
 */
export async function publishedParts(url: string, packaged: string, now: number): Promise<readonly PagePart[]> {
  const record = await readSignedRecord("parts");
  const signed = record?.signed ?? null;
  if (record === null || signed === null || (expiresAt(record) ?? 0) <= now) return [];
  const table = readTable(signed);
  const { hostname, pathname } = new URL(url);
  return table === null || table.checked <= packaged ? [] : partsAt(table, hostname, pathname);
}

/** It was believed and parsed when it was taken; an older version of us may have known another form. */
function readTable(signed: string): PageParts | null {
  const json = parseStrictJson(signed);
  const read = "refused" in json ? null : v.safeParse(partListSchema, json.value);
  return read?.success ? read.output : null;
}
