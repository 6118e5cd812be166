import { browser } from "wxt/browser";
import type { Ask } from "../../core/ask/ask.ts";
import type { DayRow } from "../../core/privacy/day-row.ts";
import type { OutboxRow } from "../../core/report/outbox-row.ts";
import type { NoteRow, PinRow, TimeRow } from "../database-schema.ts";
import { database } from "../database.ts";

/**
 * Rows that only the user has, kept outside the database while that cannot take them: reports pressed meanwhile, and what
 * was rescued before it is made anew.
 */
export type SpareRow =
  | { readonly store: "outbox"; readonly row: OutboxRow }
  | { readonly store: "pin"; readonly row: PinRow }
  | { readonly store: "notes"; readonly row: NoteRow }
  | { readonly store: "days"; readonly row: DayRow }
  | { readonly store: "asks"; readonly row: Ask }
  | { readonly store: "times"; readonly row: TimeRow };

const key = "spareRows";

function keyOf({ store, row }: SpareRow): string {
  if (store === "times") return `${store} ${row.child}`;
  return `${store} ${store === "outbox" || store === "asks" ? row.id : row.key}`;
}

export async function readSpare(): Promise<readonly SpareRow[]> {
  const kept = (await browser.storage.local.get(key))[key];
  return Array.isArray(kept) ? (kept as SpareRow[]) : [];
}

/** Rejects when there is no room for them either. */
export async function keepSpare(rows: readonly SpareRow[]): Promise<void> {
  if (rows.length === 0) return;
  await change((kept) => {
    const fresh = new Set(rows.map(keyOf));
    return [...kept.filter((row) => !fresh.has(keyOf(row))), ...rows];
  });
}

export async function readSpareReports(): Promise<readonly OutboxRow[]> {
  return (await readSpare()).flatMap((spare) => (spare.store === "outbox" ? [spare.row] : []));
}

export async function dropSpareReport(id: string): Promise<void> {
  if ((await readSpareReports()).some((row) => row.id === id)) {
    await change((kept) => kept.filter(({ store, row }) => store !== "outbox" || row.id !== id));
  }
}

/** Puts them back, where nothing newer stands in their place; each leaves here only once it is there. */
export async function returnSpare(): Promise<void> {
  const rows = await readSpare();
  if (rows.length === 0) return;
  const names = ["outbox", "pin", "notes", "days", "asks", "times"] as const;
  await database.write(names, async ({ outbox, pin, notes, days, asks, times }) => {
    for (const { store, row } of rows) {
      if (store === "outbox" && (await outbox.index("same").count(row.same)) === 0) await outbox.put(row);
      if (store === "pin" && (await pin.count(row.key)) === 0) await pin.put(row);
      if (store === "days" && (await days.count(row.key)) === 0) await days.put(row);
      if (store === "asks" && (await asks.count(row.id)) === 0) await asks.put(row);
      if (store === "times" && (await times.count(row.child)) === 0) await times.put(row);
      if (store === "notes" && (await notes.count(row.key)) === 0) await notes.put(row);
    }
  });
  const returned = new Set(rows.map(keyOf));
  await change((kept) => kept.filter((row) => !returned.has(keyOf(row))));
}

function change(next: (kept: readonly SpareRow[]) => readonly SpareRow[]): Promise<void> {
  return navigator.locks.request("spare-rows", async () => {
    await browser.storage.local.set({ [key]: next(await readSpare()) });
  });
}
