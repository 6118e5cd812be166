import { toCsv } from "../words/csv.ts";
import type { Report } from "./report.ts";

export const exportFormats = ["json", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const columns = ["address", "category", "list", "reason", "lists", "extension", "day", "id"] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

function rowOf({ address, category, verdict, lists, extension, day, id }: Report): Row {
  return {
    address,
    category: category ?? "",
    list: verdict.list ?? "",
    reason: verdict.reason,
    lists,
    extension,
    day,
    id,
  };
}

/** The pages that were said to be blocked by mistake, for those who keep the lists: what stood against them, and nothing else. */
export function exportWrongBlocks(reports: readonly Report[], format: ExportFormat): string {
  const rows = reports.filter(({ kind }) => kind === "wrong-block").map(rowOf);
  if (format === "json") return `${JSON.stringify({ version: 1, wrongBlocks: rows }, null, 2)}\n`;
  return toCsv(columns, rows);
}
