/** What is known of times and places in which this extension does not watch. It says that, and never who was behind it. */
type Kind = {
  /** `event`: noted with its day when it is seen · `state`: as it is right now. */
  readonly kind: "event" | "state";
  /** The browser's own policy that closes it for good; null where there is none. */
  readonly policy: string | null;
};

/**
 * One line for each kind of evidence, the weightiest first. What it means and what to do stand in the locales under
 * `device.<id>`. Names of policies as Chrome and Edge document them.
 */
export const evidenceKinds = {
  /** We began to run in a browser that had been running without us: switched off and on, or ended by a fault. */
  "switched-off": { kind: "event", policy: "ExtensionInstallForcelist" },
  /** The permission to see pages was taken away. */
  "host-access": { kind: "event", policy: "ExtensionInstallForcelist" },
  /** The device's clock or zone went another way than the time did. */
  "clock-moved": { kind: "event", policy: null },
  "private-windows": { kind: "state", policy: "IncognitoModeAvailability" },
  "file-access": { kind: "state", policy: "URLBlocklist" },
  "lists-old": { kind: "state", policy: null },
} as const satisfies Readonly<Record<string, Kind>>;

export type EvidenceId = keyof typeof evidenceKinds;

type IdOf<K extends Kind["kind"]> = {
  [Id in EvidenceId]: (typeof evidenceKinds)[Id]["kind"] extends K ? Id : never;
}[EvidenceId];

export type EventId = IdOf<"event">;
export type StateId = IdOf<"state">;

export const evidenceIds = Object.keys(evidenceKinds) as readonly EvidenceId[];

export const eventIds = evidenceIds.filter((id): id is EventId => evidenceKinds[id].kind === "event");

/** An event as it is kept: its day, never its hour. */
export type NotedEvent = { readonly id: EventId; readonly day: string };

/** What "This device" shows of one kind. */
export type Evidence = {
  readonly id: EvidenceId;
  /** Local days, `YYYY-MM-DD`, the newest first; empty for what simply is so. */
  readonly days: readonly string[];
  readonly policy: string | null;
};
