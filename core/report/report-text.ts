import type { Report } from "./report.ts";

/** Looks a message up in the reader's language. */
export type Say = (key: string, ...values: readonly string[]) => string;

export type ReportText = { readonly subject: string; readonly text: string };

/**
 * A report as words for people: what a person is shown before it leaves, copies, or sends as a letter. Nothing else leaves.
 *
 * @param typed the line of the one who reported, where there is one
 */
export function reportText(report: Report, say: Say, typed?: string | null): ReportText {
  const line = (key: string, value: string | undefined) =>
    value === undefined ? [] : [say(`report.text.${key}`, value)];
  const category = report.category?.replaceAll("-", "_");
  const lines = [
    say(`report.text.${report.kind === "harmful" ? "harmful" : "wrong_block"}`),
    ...line("address", report.address),
    ...line("category", category && say(`category.${category}.name`)),
    ...line("chosen", report.chosen && say(`report.choice.${report.chosen}`)),
    ...line("said", typed ?? undefined),
    ...line("day", report.day.split("-").toReversed().join("/")),
    ...line("id", report.id),
    say("report.text.from", report.extension),
  ];
  return { subject: say("report.text.subject"), text: lines.join("\n") };
}
