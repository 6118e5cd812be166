/** A report that was made from the menu of the right button a moment ago. */
export type RecentReport = {
  readonly id: string;
  readonly state: "recorded" | "already";
  /** Epoch milliseconds. */
  readonly at: number;
  readonly tabId: number;
};
