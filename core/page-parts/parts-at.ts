import { fitsHost } from "../address/host-pattern.ts";
import type { PagePart, PageParts } from "./page-parts.ts";

/** What the table says of the page at this place: the parts of every entry that speaks of it. */
export function partsAt(table: PageParts, hostname: string, path: string): readonly PagePart[] {
  return table.pages
    .filter(
      ({ hosts, paths }) =>
        hosts.some((host) => fitsHost(host, hostname)) && (paths?.some((written) => isAt(written, path)) ?? true),
    )
    .flatMap(({ parts }) => parts);
}

function isAt(written: string, path: string): boolean {
  return written.endsWith("$") ? path === written.slice(0, -1) : path.startsWith(written);
}
