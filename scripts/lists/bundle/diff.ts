import type { BundleManifest } from "../../../core/lists/bundle-manifest.ts";
import type { NameTable } from "../../../core/lists/bundle-patch.ts";
import { planUpdate } from "../../../core/lists/plan-update.ts";
import { readManifest, readNames } from "./read-folder.ts";

const shown = 10;

/** What an update from one folder to the other moves, and which names come and go, list by list. */
export async function diffFolders(before: string, after: string): Promise<string> {
  const [old, next] = [await needManifest(before), await needManifest(after)];
  const plan = planUpdate(old, next);
  const all = next.shards.reduce((sum, { size }) => sum + size, 0);
  const [were, are] = [byList(await readNames(before, old)), byList(await readNames(after, next))];
  const lines = [...new Set([...were.keys(), ...are.keys()])].toSorted().flatMap((list) => {
    const [gone, come] = [without(were.get(list), are.get(list)), without(are.get(list), were.get(list))];
    if (gone.length + come.length === 0) return [];
    return [`${list}: +${come.length} −${gone.length}`, ...some("+", come), ...some("−", gone)];
  });
  const moved = `${plan.files.length} ${plan.kind}, ${plan.bytes} bytes of ${all}`;
  return [`version ${old.version} → ${next.version}: moves ${moved}`, ...lines].join("\n");
}

async function needManifest(directory: string): Promise<BundleManifest> {
  const manifest = await readManifest(directory);
  if (manifest === null) throw new Error(`${directory} has no manifest.json`);
  return manifest;
}

function byList(table: NameTable): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const [name, lists] of table) {
    for (const list of lists.split(",")) {
      const set = names.get(list) ?? new Set();
      names.set(list, set.add(name));
    }
  }
  return names;
}

function without(names: ReadonlySet<string> | undefined, others: ReadonlySet<string> | undefined): string[] {
  return [...(names ?? [])].filter((name) => others?.has(name) !== true).toSorted();
}

function some(mark: string, names: readonly string[]): string[] {
  const more = names.length > shown ? [`  … and ${names.length - shown} more`] : [];
  return [...names.slice(0, shown).map((name) => `  ${mark} ${name}`), ...more];
}
