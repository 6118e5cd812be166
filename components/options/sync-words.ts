import { messageKey } from "../../core/words/message-key.ts";
import type { SyncChange } from "../../core/sync/sync-changes.ts";
import type { Strings } from "../../core/words/strings.ts";

/** What a change is about, in one line: `Bống · Trang web: a.vn, b.vn và 3 nữa`. */
export function changeWords({ part, child, names, count }: SyncChange, called: string, { t }: Strings): string {
  const shown = names.map((name) => nameWords(part, name, t));
  const about = part === "tier" ? t("sync.part.tier", ...shown) : t(messageKey("sync.part", part), shown.join(", "));
  const more = count > names.length ? ` ${t("sync.more", String(count - names.length))}` : "";
  return `${child === null ? t("sync.family") : called} · ${about}${more}`;
}

function nameWords(part: SyncChange["part"], name: string, t: Strings["t"]): string {
  if (part === "tier") return t(messageKey("tier", name, "name"));
  if (part === "categories") return t(messageKey("category", name, "name"));
  if (part === "video") return t(messageKey("sync.video", name));
  return part === "time" ? t(messageKey("sync.time", name)) : name;
}

const systems = ["win", "mac", "linux", "cros", "android"];

/** Which computer it is, as far as its browser tells. */
export function systemWords(system: string | null, { t }: Strings): string {
  return t(`sync.system.${system !== null && systems.includes(system) ? system : "other"}`);
}
