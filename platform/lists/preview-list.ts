import { parseList } from "../../core/index/parse-list/parse-list.ts";
import { recogniseFormat } from "../../core/index/parse-list/recognise-format.ts";
import { claimedCount } from "../../core/lists/claimed-count.ts";
import type { ListPreview, Previewed } from "../../core/lists/list-preview.ts";
import { listTitle } from "../../core/lists/list-title.ts";
import { passGate } from "../../core/lists/sanity-gate.ts";
import { spreadSample } from "../../core/lists/spread-sample.ts";
import { suggestCategory } from "../../core/lists/suggest-category.ts";
import { famous } from "../../lists/famous.ts";
import { gardenSites } from "../../lists/garden-sites.ts";
import { hostOf, isUnder } from "../../lists/names.ts";
import type { Knowledge } from "./knowledge.ts";

export const sampleSize = 20;
const mostShown = 40;
const mostLookedUp = 1000;

/**
 * Weighs a list as every update of it will be weighed, and tells what came of it. Nothing is stored.
 *
 * @param place its address, or the name of its file
 */
export function previewList(text: string, place: string, knowledge: Knowledge, now: number): Previewed {
  const recognised = recogniseFormat(text);
  if ("noList" in recognised) return { problem: recognised.noList };
  const { format } = recognised;
  const parsed = parseList(format, text);
  if (parsed.names.length === 0) return { problem: "no-list" };
  const claimed = claimedCount(text);
  const gate = passGate(
    parsed,
    { neverBlock: knowledge.neverBlock, famous },
    { now, ...(claimed === undefined ? {} : { claimed }) },
  );
  const believed = [...new Set(gate.names)];
  const guarded = believed.filter((name) => isUnder(hostOf(name), knowledge.neverBlock));
  const names = without(believed, guarded);
  const title = listTitle(text, place);
  const topics = spreadSample(names, mostLookedUp).map(knowledge.topicsOf);
  return {
    preview: {
      format,
      title,
      suggested: suggestCategory(topics, `${title} ${place}`),
      entries: names.length,
      sample: spreadSample(names, sampleSize),
      rejected: parsed.rejected,
      refusals: gate.refusals,
      wrong: gate.wrong.slice(0, mostShown),
      wrongInAll: gate.wrong.length,
      guarded: guarded.slice(0, mostShown),
      guardedInAll: guarded.length,
      ...knownSites(names, knowledge),
    },
  };
}

function knownSites(names: readonly string[], knowledge: Knowledge): Pick<ListPreview, "known" | "garden"> {
  const known = names.flatMap((name) => {
    const categories = knowledge.judgedAs(name);
    return categories === undefined ? [] : [{ name, categories: [...categories] }];
  });
  const listed = new Set(names);
  const garden = gardenSites.filter(
    (site) => isUnder(hostOf(site), listed) && !isUnder(hostOf(site), knowledge.neverBlock),
  );
  return { known: known.slice(0, mostShown), garden: garden.slice(0, mostShown) };
}

function without(names: readonly string[], gone: readonly string[]): string[] {
  const set = new Set(gone);
  return names.filter((name) => !set.has(name));
}
