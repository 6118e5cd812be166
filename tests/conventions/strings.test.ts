import { describe, expect, test } from "vitest";
import type { BackupRefusal } from "../../core/backup/backup-file.ts";
import { changedParts } from "../../core/backup/limits-changes.ts";
import { askAnswers, askReasons } from "../../core/ask/ask.ts";
import type { AskState } from "../../core/ask/ask-state.ts";
import { kindWords } from "../../core/ask/kind-words.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { categoryIds } from "../../core/category/categories.ts";
import { evidenceIds } from "../../core/device/evidence.ts";
import { situationKeys, situations, type SituationKeys } from "../../core/help/situations.ts";
import { languages } from "../../core/limits/stored-limits.ts";
import { lineProblems, siteFormats, textProblems } from "../../core/limits/import-sites/imported-sites.ts";
import type { NoList } from "../../core/index/parse-list/recognise-format.ts";
import type { RefusalReason } from "../../core/lists/gate-bounds.ts";
import { fetchFailures, type FetchFailure } from "../../core/lists/list-record.ts";
import { signedFailures } from "../../core/lists/signed-record.ts";
import { signedStates } from "../../core/lists/signed-state.ts";
import { listStates } from "../../core/lists/list-state.ts";
import { sights } from "../../core/privacy/parents-sight.ts";
import { things } from "../../core/privacy/seen-things.ts";
import type { WeekChange } from "../../core/privacy/week-change.ts";
import { addressDetails } from "../../core/report/address-detail.ts";
import { choiceIds } from "../../core/report/choices.ts";
import { giveUpReasons } from "../../core/report/outbox-state.ts";
import { troubles } from "../../core/report/read-answer.ts";
import { reportStates } from "../../core/report/report-states.ts";
import { reportKinds } from "../../core/report/report.ts";
import { storageLevels } from "../../core/storage/storage-state.ts";
import { storageTroubles } from "../../core/storage/storage-trouble.ts";
import { evidencePlaces } from "../../core/signal/signal.ts";
import { syncParts, syncTimes } from "../../core/sync/sync-changes.ts";
import { staying } from "../../core/sync/what-travels.ts";
import { closings } from "../../core/time/time-verdict.ts";
import { tierIds } from "../../core/tier/tiers.ts";
import { reasons } from "../../core/verdict/verdict.ts";
import { videoSwitches } from "../../core/video/video-limits.ts";
import { treatments, type Treatment } from "../../core/verdict/treatment.ts";
import type { Refusal, UnlockResult } from "../../platform/messages/protocol.ts";
import { syncOtherStates, syncTroubles, type SyncRefusal } from "../../core/sync/sync-view.ts";
import { isMade, isNamed, keyUsers } from "./support/key-users.ts";
import { strings } from "./support/locale.ts";
import { codeFolders, sources, withoutComments } from "./support/sources.ts";

type UnlockRefusal = Extract<UnlockResult, { readonly ok: false }>["refusal"];

/** Complete by the compiler: a new refusal does not compile until it stands here. */
const refusals = Object.keys({
  locked: true,
  policy: true,
  conflict: true,
  invalid: true,
  storage: true,
} satisfies Record<Refusal, true>);
const listFailures = Object.keys({
  ...(Object.fromEntries(fetchFailures.map((id) => [id, true])) as Record<FetchFailure, true>),
  ...({
    empty: true,
    junk: true,
    "cut-short": true,
    "famous-sites": true,
    "never-block": true,
    "too-many": true,
    shrunk: true,
    grown: true,
  } satisfies Record<RefusalReason, true>),
  ...({ empty: true, "web-page": true, "no-list": true } satisfies Record<NoList, true>),
  lost: true,
});
const unlockRefusals = Object.keys({ wrong: true, wait: true, unset: true } satisfies Record<UnlockRefusal, true>);

const weekChanges = Object.keys({
  unknown: true,
  same: true,
  "more-blocked": true,
  "more-time": true,
  "less-time": true,
} satisfies Record<WeekChange["about"], true>);

const backupRefusals = Object.keys({
  "too-large": true,
  foreign: true,
  newer: true,
  damaged: true,
  closed: true,
} satisfies Record<BackupRefusal | "closed", true>);

const syncRefusals = Object.keys({
  wrong: true,
  weak: true,
  newer: true,
  storage: true,
  moved: true,
} satisfies Record<SyncRefusal, true>);

const voices = ["small", "middle", "teen"] as const;
const spokenKeys = ({ title, calm, steps, tell }: SituationKeys) => [title, calm, ...steps, tell];

/** What every id must be called by; a new id names its missing strings here. */
const needed = [
  ...categoryIds.flatMap((id) => [
    messageKey("category", id, "name"),
    messageKey("category", id, "child"),
    messageKey("category", id, "why"),
  ]),
  ...evidencePlaces.flatMap((id) => [messageKey("guess", id), `blocked.teen.${messageKey("evidence", id)}`]),
  ...tierIds.flatMap((id) => [messageKey("tier", id, "name"), messageKey("tier", id, "character")]),
  ...(["block", "blur", "caution"] satisfies Treatment[]).flatMap((id) =>
    voices.map((voice) => messageKey("veil", voice, id)),
  ),
  ...treatments.flatMap((id) => [
    messageKey("treatment", id),
    messageKey("treatment_is", id),
    messageKey("treatment_what", id),
  ]),
  "options.lists.title",
  ...["begins", "done", "running", "nothing", "failed"].map((id) => `options.lists.refresh_${id}`),
  ...["fetch", "check", "compile", "write"].map((id) => `options.lists.phase_${id}`),
  ...siteFormats.map((id) => messageKey("options.import.format", id)),
  ...lineProblems.map((id) => messageKey("options.import.why", id)),
  ...textProblems.map((id) => messageKey("options.import.problem", id)),
  ...reasons.map((id) => messageKey("reason", id)),
  ...refusals.map((id) => messageKey("refusal", id)),
  ...unlockRefusals.map((id) => messageKey("pin", id)),
  // What a list that is off would do is not said.
  ...listStates.filter((id) => id !== "off").map((id) => messageKey("list.update", id)),
  ...listFailures.map((id) => messageKey("list.failure", id)),
  ...situations.flatMap((id) => voices.flatMap((voice) => spokenKeys(situationKeys(id, voice)))),
  ...["talk", "keep", "who", "after"].flatMap((part) =>
    ["title", "line_1", "line_2", "line_3", "line_4"].map((key) => `help.parents.${part}.${key}`),
  ),
  ...signedStates.map((id) => messageKey("signed.state", id)),
  ...signedFailures.map((id) => messageKey("signed.why", id)),
  ...things.map((id) => messageKey("privacy.thing", id)),
  ...sights.flatMap((id) => [messageKey("privacy.sight", id), ...voices.map((voice) => `sight.${voice}.${id}`)]),
  ...["seen", "unseen_by"].map((id) => `sight.${id}`),
  ...["check", "leave", "ask", "object"].flatMap((id) => [
    `sight.${id}`,
    ...voices.map((voice) => `sight.${voice}.${id}`),
  ]),
  ...voices.map((voice) => `sight.${voice}.lead`),
  ...["lately", "soon"].map((id) => `family.growth.${id}`),
  ...weekChanges.map((id) => messageKey("week.change", id)),
  ...choiceIds.map((id) => messageKey("report.choice", id)),
  ...askReasons.map((id) => messageKey("ask.reason", id)),
  ...askAnswers.map((id) => messageKey("ask.answer", id)),
  ...kindWords.map((id) => messageKey("ask.kind", id)),
  ...(["waiting", "no", "over", "taken", "closed"] satisfies AskState["at"][]).map((id) => messageKey("ask.state", id)),
  ...["until", "once", "time", "always"].map((id) => messageKey("ask.yes", id)),
  ...closings.flatMap((id) => [messageKey("time.over", id), messageKey("time.ends", id)]),
  ...["page", "link", "picture", "media"].map((id) => `report.menu.${id}`),
  ...[
    "kind",
    "address",
    "category",
    "chosen",
    "verdict",
    "list",
    "day",
    "language",
    "language_vi",
    "language_en",
    "versions",
    "id",
  ].map((id) => `report.field.${id}`),
  ...evidenceIds.flatMap((id) => [messageKey("device", id, "what"), messageKey("device", id, "do")]),
  ...storageLevels.map((id) => messageKey("options.device.storage_level", id)),
  ...storageTroubles.map((id) => messageKey("options.device.storage_why", id)),
  ...reportKinds.map((id) => messageKey("report.kind", id)),
  ...reportStates.map((id) => messageKey("report.state", id)),
  ...giveUpReasons.map((id) => messageKey("report.reason", id)),
  ...troubles.map((id) => messageKey("report.trouble", id)),
  ...changedParts.map((id) => messageKey("backup.part", id)),
  ...syncParts.map((id) => messageKey("sync.part", id)),
  ...syncTimes.map((id) => messageKey("sync.time", id)),
  ...staying.map((id) => messageKey("sync.stays", id)),
  ...["restricted", ...videoSwitches].map((id) => messageKey("sync.video", id)),
  ...syncOtherStates.map((id) => messageKey("sync.other", id)),
  ...syncTroubles.map((id) => messageKey("sync.trouble", id)),
  ...syncRefusals.map((id) => messageKey("sync.refusal", id)),
  ...["win", "mac", "linux", "cros", "android", "other"].map((id) => `sync.system.${id}`),
  ...["goes", "seen", "stays", "stricter", "account"].map((id) => `sync.told.${id}`),
  ...backupRefusals.map((id) => messageKey("backup.refusal", id)),
  ...["short", "plain", "fair", "good"].map((id) => `backup.strength.${id}`),
  ...addressDetails.flatMap((id) => [messageKey("report.detail", id), messageKey("report.detail_what", id)]),
];

/** Keys that the code names outright: `t("veil.back")`. */
const named = sources(codeFolders)
  .filter(({ path }) => !path.startsWith("scripts/"))
  .flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(/\bt\(\s*"([a-z0-9_.]+)"/g)].map(([, key = ""]) => ({ path, key })),
  );

describe.each(languages)("%s", (language) => {
  const own = strings.get(language) ?? new Map<string, string>();

  test("has a string for every id", () => {
    const missing = needed.filter((key) => !own.has(key));
    expect(missing, `Add these keys to locales/${language}.yml`).toEqual([]);
  });

  test("has every string that the code asks for", () => {
    const missing = named.filter(({ key }) => !own.has(key)).map(({ key, path }) => `${key} (${path})`);
    expect(missing, `Add these keys to locales/${language}.yml`).toEqual([]);
  });

  test("has no empty string and no letters in pieces", () => {
    const wrong = [...own]
      .filter(([, text]) => text.trim() === "" || text !== text.normalize("NFC"))
      .map(([key]) => key);
    expect(wrong, "Write the words, with each Vietnamese letter as one character (NFC)").toEqual([]);
  });

  test("uses keys that the browser takes", () => {
    const wrong = [...own.keys()].filter((key) => !/^[a-z0-9_.]+$/.test(key));
    expect(wrong, "Keys are small letters, digits and _ ; an id's hyphen becomes _").toEqual([]);
  });

  test("has the substitutions of the other languages", () => {
    const substitutions = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted().join(" ");
    const wrong = [...own].filter(([key, text]) => {
      return languages.some((other) => substitutions(strings.get(other)?.get(key) ?? text) !== substitutions(text));
    });
    expect(
      wrong.map(([key]) => key),
      "Each language needs the same $1, $2, …",
    ).toEqual([]);
  });
});

test("all languages have the same keys", () => {
  const [first = languages[0], ...others] = languages;
  const keysOf = (language: (typeof languages)[number]) => [...(strings.get(language)?.keys() ?? [])].toSorted();
  for (const other of others) expect(keysOf(other), `${other}.yml and ${first}.yml differ`).toEqual(keysOf(first));
});

/** Where the ids are listed above, the list is whole. */
const listed = new Set(needed.map(parentOf));
const users = keyUsers();

function parentOf(key: string): string {
  return key.slice(0, key.lastIndexOf("."));
}

function isUsed(key: string): boolean {
  if (needed.includes(key) || isNamed(users, key)) return true;
  return !listed.has(parentOf(key)) && isMade(users, key);
}

test("every string is for something in the code", () => {
  const spare = [...strings.get("vi")!.keys()].filter((key) => !isUsed(key));
  expect(spare, "Use these keys, or take them out of locales/*.yml").toEqual([]);
});

test.each([
  ["veil.back", true],
  ["extension.name", true],
  ["veil.reported_teen", true],
  ["veil.help_first.why_teen", true],
  ["list.format.hosts", true],
  ["list.format.no_such", false],
  ["reason.off", false],
  ["veil.no_such", false],
])("%s counts as used: %j", (key, used) => expect(isUsed(key)).toBe(used));
