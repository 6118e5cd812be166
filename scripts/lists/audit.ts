import { auditName, isStrong, type Evidence } from "../../core/lists/audit-name.ts";
import { isPublicName } from "../../core/lists/public-name.ts";
import { auditWords } from "../../lists/audit-words.ts";
import { collisionsIn } from "../../lists/collisions.ts";
import type { LoadedList } from "./load-lists.ts";
import { hostOf } from "../../lists/names.ts";

export type AuditKind = Evidence["kind"] | "public" | "famous" | "never-block" | "suffix";

/** An entry that a person should read. `corroborated`: another list of the category has it too. */
export type Finding = {
  readonly name: string;
  readonly kind: AuditKind;
  readonly evidence: string;
  readonly corroborated: boolean;
};

export type ListAudit = { readonly list: LoadedList; readonly findings: readonly Finding[]; readonly dropped: number };

/** What in each list is likely false, with the evidence. It reads names; it visits nobody. */
export function auditLists(lists: readonly LoadedList[]): ListAudit[] {
  const isCollision = collisionsIn(lists);
  return lists.map((list) => {
    const words = auditWords[list.source.category];
    const findings: Finding[] = list.wrong.map(({ name, why }) => ({
      name,
      kind: why,
      evidence: "guarded",
      corroborated: false,
    }));
    let dropped = 0;
    for (const name of list.names) {
      const host = hostOf(name);
      const evidence = words === undefined ? undefined : auditName(host, words);
      if (evidence !== undefined) {
        const alone = isCollision(name, list.source);
        if (alone) dropped += 1;
        const told = `${evidence.keyword} in ${evidence.inside}`;
        const corroborated = list.source.harvested === true && isStrong(evidence) && !alone;
        findings.push({ name, kind: evidence.kind, evidence: told, corroborated });
      } else if (isPublicName(host)) {
        findings.push({
          name,
          kind: "public",
          evidence: "education, government or health ending",
          corroborated: false,
        });
      }
    }
    return { list, findings, dropped };
  });
}

/** One line a finding: list, entry, kind, evidence, whether another list agrees. */
export function findingLines({ list, findings }: ListAudit): string[] {
  return findings.map(({ name, kind, evidence, corroborated }) =>
    [list.source.id, name, kind, evidence, corroborated ? "also elsewhere" : "alone"].join("\t"),
  );
}

/**
 * One line a list: entries, findings by kind, share of likely false entries before and after what is left out. Where
 * a list is kept by hand, collisions are for reading only and count for nothing.
 */
export function auditSummary({ list, findings, dropped }: ListAudit): string {
  const count = (kind: AuditKind) => findings.filter((finding) => finding.kind === kind).length;
  const strong = list.source.harvested === true ? count("collision") + count("vietnamese") : 0;
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  const kinds = ["collision", "vietnamese", "ending", "public", "never-block"] as const;
  const after = share(strong - dropped, list.names.length - dropped);
  return [
    list.source.id.padEnd(28),
    String(list.names.length).padStart(8),
    ...kinds.map((kind) => `${kind} ${count(kind)}`),
    `likely false ${share(strong, list.names.length)} → ${after} (${dropped} left out)`,
  ].join("  ");
}
