import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { categoryIds } from "../../core/category/categories.ts";
import { defaultTreatment } from "../../core/category/default-treatment.ts";
import { canShowNames, parentsSight } from "../../core/privacy/parents-sight.ts";
import { tierIds, type TierId } from "../../core/tier/tiers.ts";
import { defaultTime, openHours, type TimeLimits } from "../../core/time/time-limits.ts";
import { videoOfTier, type VideoSwitch } from "../../core/video/video-limits.ts";
import { gardenSites } from "../../lists/garden-sites.ts";

const root = resolve(import.meta.dirname, "../..");
export const limitsPath = resolve(root, "docs/limits.md");

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const code = (text: string) => `\`${text}\``;
const perTier = (cell: (tier: TierId) => string) => tierIds.map(cell);
const tierHead = tierIds.map(code);

/** Every limit, what it is by default in each tier, and why; all of it out of the code and the words that parents read. */
export function limitsPage(): string {
  return `# Every limit, its default and the reason

Written by \`node scripts/limits-table.ts\` out of the core; \`npm run unit\` fails when this page says something else.
Everything here can be changed by a parent (what makes it weaker needs the PIN) and set or locked by a school
([policy.md](policy.md)), unless it says otherwise.

## Topics

${topics()}

Learning, health, help and news (\`lists/never-block.txt\`) are open to every topic; help addresses are open to everything.

## Sites

${sites()}

## Time

${time(defaultTime)}

## Video

${video()}

More on this: [video.md](video.md).

## What parents see

${sight()}
`;
}

function topics(): string {
  const words = parse(readFileSync(resolve(root, "locales/en.yml"), "utf8")) as {
    category: Record<string, { why: string }>;
  };
  const rows = categoryIds.map((id) => [
    code(id),
    ...perTier((tier) => defaultTreatment(id, tier)),
    words.category[id.replaceAll("-", "_")]?.why ?? "",
  ]);
  return table(["topic", ...tierHead, "why"], rows);
}

function sites(): string {
  const open = perTier((tier) => (tier === "under-7" ? `the garden's ${gardenSites.length}` : "every site"));
  return table(
    ["limit", ...tierHead, "why"],
    [
      [
        "sites that no list names",
        ...open,
        "under seven a child walks where somebody has been before; later the web is theirs",
      ],
      [
        "a parent's own sites",
        ...perTier(() => "none"),
        "the parents' word on a site stands above every list; it may have an end",
      ],
      [
        "channels and films of YouTube in the garden",
        ...perTier((tier) => (tier === "under-7" ? "none" : "no garden")),
        "all of YouTube is no garden; what a parent chose of it may stand in one",
      ],
    ],
  );
}

function time({ day, hours, bedtime, school, free, rest }: TimeLimits): string {
  const minutes = (value: number | null) => (value === null ? "no limit" : `${value} minutes`);
  const decree = "Decree 147/2024 asks for it for everybody under 18";
  const family = "families differ: theirs to set";
  const rows = [
    ["a day in all", minutes(day.all), family],
    ["a day in one game", minutes(day.perGame), decree],
    ...Object.entries(day.categories).map(([id, value]) => [`a day in ${code(id)}`, minutes(value ?? null), decree]),
    ["a day on one site", day.sites.length === 0 ? "no limit" : `${day.sites.length} sites`, family],
    [
      "a day of short videos",
      minutes(day.shorts),
      "no source has a number; up to twelve they are off (Video, below): theirs to set",
    ],
    ["hours of the week", JSON.stringify(hours) === JSON.stringify(openHours) ? "all open" : "some closed", family],
    ["bedtime", bedtime === null ? "none" : "set", family],
    ["school hours", school === null ? "none" : "set", family],
    ["sites that never count", free.length === 0 ? "none" : `${free.length}`, "homework is the parents' to name"],
    ["a word to rest", rest === null ? "none" : `every ${rest} minutes`, decree],
  ];
  return `The same in every tier, for each child apart.\n\n${table(["limit", "default", "why"], rows)}`;
}

function video(): string {
  const given = (id: VideoSwitch) => perTier((tier) => (videoOfTier[tier][id] ? "yes" : "no"));
  return table(
    ["limit", ...tierHead, "why"],
    [
      [
        "YouTube's Restricted Mode",
        ...perTier((tier) => code(videoOfTier[tier].restricted)),
        "strict hides many good videos too, so it ends where a child can tell them apart",
      ],
      ["short videos", ...given("shorts"), "a stream without an end is made to be hard to leave"],
      ["comments and chats", ...given("comments"), "strangers speak there, and nobody listens first"],
      ["the next video by itself", ...given("autoplay"), "what comes next should be somebody's choice"],
    ],
  );
}

function sight(): string {
  return table(
    ["limit", ...tierHead, "why"],
    [
      [
        "of what was blocked",
        ...perTier((tier) => parentsSight(tier, false)),
        "the older the child, the less of it is anybody else's",
      ],
      [
        "a parent may show names",
        ...perTier((tier) =>
          canShowNames(tier) ? "yes, and the child sees it" : parentsSight(tier, false) === "names" ? "shown" : "no",
        ),
        "watching in secret breaks trust",
      ],
      [
        "of what was allowed",
        ...perTier(() => "nothing"),
        "allowed browsing is never written down; nobody can change that",
      ],
    ],
  );
}
