import { categoryIds, type CategoryId } from "../../../core/category/categories.ts";
import { defaultTreatment } from "../../../core/category/default-treatment.ts";
import type { CategoryLimit, Limits } from "../../../core/limits/limits.ts";
import { newChild } from "../../../core/limits/child.ts";
import { childOf } from "../../../core/limits/children.ts";
import type { PictureId } from "../../../core/limits/pictures.ts";
import type { Language } from "../../../core/limits/stored-limits.ts";
import { videoOfTier } from "../../../core/video/video-limits.ts";
import { family } from "../../family.ts";
import type { TierId } from "../../../core/tier/tiers.ts";
import type {
  InboxEntry,
  OutboxView,
  LimitsView,
  ListState,
  PinState,
  ProtectionState,
  SignedView,
  VerdictView,
} from "../../../platform/messages/protocol.ts";

const minute = 60_000;

export function verdictView(tier: TierId, category: CategoryId | null, language: Language): VerdictView {
  return {
    treatment: "block",
    tier,
    category,
    reason: category === null ? "parent-block" : "category",
    hostname: "vi-du-mot-ten-trang-rat-dai.example.com",
    opens: "vi-du-mot-ten-trang-rat-dai.example.com",
    language,
    reported: false,
    ...(tier === "13-15" ? { list: "luy-tre-curated", matched: "example.com" } : {}),
  };
}

export function limitsView(language: Language, parts: Partial<LimitsView> = {}, tier: TierId = "10-12"): LimitsView {
  const stored = family({
    revision: 4,
    language,
    child: {
      birthMonth: "2015-03",
      siteRules: [
        { site: "vi.wikipedia.org", action: "allow", note: "Để tra cứu bài học" },
        { site: "mot-trang-co-ten-that-la-dai-khong-ngat-duoc.example.com/games", action: "block" },
        { site: "example.org", action: "allow", until: Date.now() + 600 * minute },
        { site: "example.net", action: "allow", until: 1 },
      ],
    },
    setUp: true,
    categories: { games: "block", social: "blur" },
    siteRules: Array.from({ length: 240 }, (_, n) => ({ site: `trang-${n}.example.com`, action: "block" as const })),
  });
  const child = childOf(stored, stored.active);
  const cell = (category: CategoryId): CategoryLimit =>
    category === "adult"
      ? { treatment: "block", from: "policy", locked: true }
      : {
          treatment: child.categories[category] ?? defaultTreatment(category, tier),
          from: child.categories[category] === undefined ? "tier" : "parent",
          locked: false,
        };
  const limits: Limits = {
    child: { id: child.id, name: child.name ?? null, picture: child.picture },
    tier,
    tierFrom: "parent",
    language,
    policyRules: [{ site: "truong.example.edu.vn", action: "allow" }],
    siteRules: [...child.siteRules, ...stored.siteRules].map((rule) => ({ ...rule, from: "parent" })),
    categories: Object.fromEntries(categoryIds.map((id) => [id, cell(id)])) as Limits["categories"],
    garden: [],
    help: [],
    lists: {},
    time: child.time,
    pictureCheck: child.pictureCheck ?? "off",
    names: child.names,
    safeSearch: true,
    video: videoOfTier[tier],
    films: (child.films ?? []).map(({ of }) => of),
    locked: [],
    pausedUntil: null,
  };
  return { stored, limits, each: [limits], managed: false, problems: [], health: "good", ...parts };
}

/** Three children, one with a name that means harm. */
export function familyView(language: Language): LimitsView {
  const view = limitsView(language);
  const [first] = view.stored.children;
  const others = [
    {
      ...first!,
      id: "2",
      name: "<img src=x onerror=alert(1)> \u202Eevil",
      picture: "buffalo" as const,
      tier: "13-15" as const,
    },
    { ...newChild("3"), picture: "kite" as const },
  ];
  const seat = (id: string, name: string | null, picture: PictureId, tier: TierId): Limits => ({
    ...view.limits,
    tier,
    child: { id, name, picture },
  });
  return {
    ...view,
    stored: {
      ...view.stored,
      children: [{ ...first!, name: "Na", picture: "lotus" }, ...others],
      switching: [{ child: "2", days: [6, 7], from: 14 * 60, to: 16 * 60 + 30 }],
    },
    limits: seat("1", "Na", "lotus", "10-12"),
    each: [
      seat("1", "Na", "lotus", "10-12"),
      seat("2", others[0]!.name!, "buffalo", "13-15"),
      seat("3", null, "kite", "7-9"),
    ],
  };
}

export function pinState(parts: Partial<PinState> = {}): PinState {
  return {
    set: true,
    recovery: true,
    fromPolicy: false,
    unlockedUntil: Date.now() + 4 * minute,
    waitSeconds: 0,
    ...parts,
  };
}

export const outbox: OutboxView = {
  detail: "path",
  detailFrom: "default",
  endpoint: null,
  endpointFrom: null,
  encrypted: false,
  waiting: 0,
  givenUp: 0,
  trouble: null,
};

/** A school receives, and cannot be reached. */
export const outboxOfSchool: OutboxView = {
  ...outbox,
  detail: "host",
  detailFrom: "policy",
  endpoint: "bao-cao.truong-tieu-hoc.example",
  endpointFrom: "policy",
  waiting: 3,
  givenUp: 1,
  trouble: { why: "elsewhere", until: 0 },
};

export const inbox: readonly InboxEntry[] = [
  {
    state: "waiting",
    done: false,
    child: "1",
    line: "Có người gửi trang này vào nhóm lớp <b>\u201Cvui lắm\u201D</b>",
    deliveries: [],
    report: {
      version: 2,
      id: "6a4b3c6e-3a57-4f0e-9d8c-0d5a8f0c2a11",
      kind: "harmful",
      address: "https://example.net/mot/duong/dan/rat-la-dai-khong-co-cho-ngat-dong-nao-ca/trang.html",
      detail: "path",
      category: "violence",
      verdict: { treatment: "blur", reason: "signal" },
      extension: "0.1.0",
      lists: "2026-11-20",
      language: "vi",
      day: "2026-11-20",
    },
  },
  {
    state: "handed",
    done: true,
    child: null,
    line: null,
    deliveries: [
      { channel: "hotline-111", state: "handed", since: 0, reason: null },
      { channel: "endpoint", state: "given-up", since: 0, reason: "too-old" },
    ],
    report: {
      version: 2,
      id: "7a4b3c6e-3a57-4f0e-9d8c-0d5a8f0c2a12",
      kind: "wrong-block",
      address: "https://example.org/",
      detail: "path",
      category: null,
      verdict: { treatment: "block", reason: "category" },
      extension: "0.1.0",
      lists: "2026-11-20",
      language: "vi",
      day: "2026-11-19",
    },
  },
];

const unheard = { state: "never", why: null, version: null, issued: null, expires: null, checkedAt: null } as const;

export const signed: SignedView = { bundle: null, releases: unheard };

export const signedSchool: SignedView = {
  releases: { ...unheard, state: "fresh", version: 3, issued: 1, expires: Date.now() + 9e8, checkedAt: Date.now() },
  bundle: {
    state: "expired",
    why: "bad-signature",
    version: 12,
    issued: Date.UTC(2026, 9, 1),
    expires: Date.UTC(2026, 10, 1),
    checkedAt: Date.UTC(2026, 9, 30),
    folder: "https://danh-sach.truong-trung-hoc-co-so.example/luy-tre",
    names: 361_204,
    lists: 31,
    releases: { ...unheard, state: "failed", why: "missing" },
  },
};

export const lists: readonly ListState[] = [
  {
    id: "curated-gambling",
    category: "gambling",
    licence: "MIT",
    upstream: "Lũy Tre",
    entries: 120,
    enabled: true,
    locked: false,
    origin: "curated",
    update: null,
  },
  {
    id: "sample-adult",
    category: "adult",
    licence: "MIT",
    upstream: "https://example.com/list",
    entries: 183204,
    enabled: true,
    locked: true,
    origin: "bundled",
    update: { state: "fresh", waits: "power", checkedAt: Date.UTC(2026, 10, 20), added: 1_204, rejected: 3 },
  },
  {
    id: "sample-scam",
    category: "scam",
    licence: "GPL-3.0-only",
    upstream: "https://example.com/scam",
    entries: 20_511,
    enabled: true,
    locked: false,
    origin: "download",
    update: {
      state: "failed",
      why: "famous-sites",
      waits: null,
      checkedAt: Date.UTC(2026, 10, 19),
      added: 20_511,
      rejected: 0,
    },
  },
  {
    id: "sample-piracy",
    category: "piracy",
    licence: "Unlicense",
    upstream: "https://example.com/piracy",
    entries: 0,
    enabled: false,
    locked: false,
    origin: "absent",
    update: null,
  },
];

export const protection: ProtectionState = {
  hostAccess: true,
  privateWindows: false,
  version: "0.1.0",
  listsDay: "2026-11-20",
  names: 412345,
  floor: "ready",
  storage: { state: { level: "good", why: null, since: 0 }, dropped: 0, renewedAt: null },
};
