import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Figure } from "./figure.ts";
import { goalTable } from "./goals.ts";
import { growthPicture } from "./growth-picture.ts";
import { machineText, type Machine } from "./machine.ts";
import { figureTable } from "./print-figures.ts";

type Measured = { readonly machine: Machine; readonly figures: readonly Figure[] };

/** Puts a run's figures and pictures into `performance.md` of a folder, between its marks. Answers with what was written. */
export async function writeDocuments(
  folder: string,
  { machine, figures }: Measured,
  remarks: string,
): Promise<string[]> {
  const file = join(folder, "performance.md");
  const parts: Readonly<Record<string, string>> = {
    machine: `> ${machineText(machine)}; ${remarks}.`,
    goals: goalTable(figures),
    figures: `\`\`\`text\n${figureTable(figures)}\n\`\`\``,
  };
  let text = await readFile(file, "utf8");
  for (const [name, part] of Object.entries(parts)) text = replacePart(text, name, part);
  await writeFile(file, text);
  const picture = await growthPicture(figures);
  if (picture === undefined) return [file];
  const drawn = join(folder, "pictures", "growth.svg");
  await mkdir(join(folder, "pictures"), { recursive: true });
  await writeFile(drawn, `${picture}\n`);
  return [file, drawn];
}

/** Throws when the document has no such marks: a run of a quarter of an hour must not go nowhere. */
function replacePart(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`performance.md has no marks for ${name}`);
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}
