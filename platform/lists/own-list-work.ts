import { openIndex } from "../../core/index/open-index.ts";
import { afterCheck, createRecord, type ListFailure } from "../../core/lists/list-record.ts";
import type { Previewed } from "../../core/lists/list-preview.ts";
import type { OwnList } from "../../core/lists/own-list.ts";
import { checkList } from "./check-list.ts";
import { fetchList, mostBytes, type Fetched } from "./fetch-list.ts";
import { createKnowledge, type Knowledge } from "./knowledge.ts";
import { previewList } from "./preview-list.ts";
import { weighedOwn } from "./registry-lists.ts";
import { writeGeneration } from "./write-generation.ts";

/** Where a parent's list comes from. */
export type ListPlace = { readonly url: string } | { readonly file: File };

export type OwnListTools = {
  readonly readBundledIndex: () => Promise<Uint8Array>;
  readonly onBytes: (bytes: number) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

type Text = Extract<Fetched, { kind: "text" }>;

/** One list on its way in: looked at first, and kept only when a parent has said so. What is kept is what was looked at. */
export type OwnListWork = {
  readonly preview: (place: ListPlace) => Promise<Previewed>;
  /** Answers why it was not kept; null when it was. */
  readonly keep: (list: OwnList) => Promise<ListFailure | null>;
};

export function createOwnListWork({ readBundledIndex, onBytes, now }: OwnListTools): OwnListWork {
  let held: { readonly text: Text; readonly knowledge: Knowledge } | undefined;

  async function preview(place: ListPlace): Promise<Previewed> {
    const text = "url" in place ? await fetchList(place.url, null, onBytes) : await readFile(place.file);
    if (text.kind !== "text") return { problem: text.kind === "failed" ? text.why : "refused" };
    const knowledge = createKnowledge(openIndex(await readBundledIndex()));
    held = { text, knowledge };
    return previewList(text.text, "url" in place ? place.url : place.file.name, knowledge, now());
  }

  async function keep(list: OwnList): Promise<ListFailure | null> {
    if (held === undefined) return "lost";
    const record = createRecord(list.id);
    const { result, fresh } = checkList(weighedOwn(list), held.text, record, held.knowledge, now());
    if (fresh === undefined) return result.kind === "failed" ? result.why : "refused";
    try {
      await writeGeneration({ fresh: [fresh], records: [afterCheck(record, result, now())] }, () => undefined);
      return null;
    } catch {
      return "storage";
    }
  }

  return { preview, keep };
}

async function readFile(file: File): Promise<Fetched> {
  if (file.size > mostBytes) return { kind: "failed", why: "too-large" };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { kind: "failed", why: "cut-off" };
  return { kind: "text", text, validators: { etag: null, lastModified: null } };
}
