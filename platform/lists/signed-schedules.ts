import { browser } from "wxt/browser";
import { dueAt, waitsFor } from "../../core/lists/list-state.ts";
import { readPolicy } from "../policy-store.ts";
import type { RefreshOrder } from "./refresh-job.ts";
import { readSeen } from "./signed-memory.ts";
import { ownPlaces, policyPlaces, printOfPlace, type SignedErrand, type SignedPlace } from "./signed-place.ts";
import { readSignedRecord } from "./signed-store.ts";

/** Days between two looks: under one, so that with an hourly alarm a wrong name is mended within a day. */
const lookDays = 20 / 24;

const idleSeconds = 60;

/** Every signed document that is followed here. */
export async function readPlaces(): Promise<readonly SignedPlace[]> {
  return [...(await policyPlaces(await readPolicy())), ...ownPlaces(import.meta.env.LISTS_BASE)];
}

type SignedOrder = Pick<RefreshOrder, "signed" | "dropsBundle">;

/** Which signed documents: those that are due, of the bundle only after a change of policy; or what a person asked for. */
export type Wanted = "due" | "due-bundle" | "all" | "bundle";

export async function readSignedOrder(wanted: Wanted, now: number): Promise<SignedOrder> {
  const places = await readPlaces();
  const dropsBundle = !places.some(({ kind }) => kind === "bundle") && (await readSignedRecord("bundle")) !== null;
  const chosen = wanted.endsWith("bundle") ? places.filter(({ kind }) => kind.startsWith("bundle")) : places;
  const due = wanted.startsWith("due") ? await keepDue(chosen, now) : chosen;
  return { signed: await Promise.all(due.map(errandOf)), dropsBundle };
}

async function errandOf(place: SignedPlace): Promise<SignedErrand> {
  return { ...place, seen: await readSeen(place.kind, place.trust.channel) };
}

async function keepDue(places: readonly SignedPlace[], now: number): Promise<SignedPlace[]> {
  const isDue = await Promise.all(places.map((place) => isPlaceDue(place, now)));
  return places.filter((_, at) => isDue[at]);
}

/** A release list is a few bytes and mends a page that a child may be waiting for: it asks for the network alone. */
async function isPlaceDue(place: SignedPlace, now: number): Promise<boolean> {
  const record = await readSignedRecord(place.kind);
  const isNew = record?.place !== printOfPlace(place);
  const due = isNew ? now : dueAt(record, { on: true, refreshDays: lookDays, bundledAt: null }, now)!;
  if (place.kind !== "bundle" || record?.held === null || isNew) return navigator.onLine && due <= now;
  const idle = (await browser.idle.queryState(idleSeconds)) !== "active";
  const circumstances = { online: navigator.onLine, saveData: false, batteryLow: false, idle };
  return due <= now && waitsFor(circumstances, due, now) === null;
}
