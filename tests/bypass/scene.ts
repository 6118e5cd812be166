import type { OwnPage } from "../e2e/support/ask.ts";
import type { TestServer } from "../e2e/support/server.ts";

/** One tab of whichever browser. */
export type Tab = {
  url(): Promise<string>;
  /** Goes there as if typed; where it ends is for the trick to look at. */
  visit(url: string): Promise<void>;
  evaluate<A, R>(work: (given: A) => R | Promise<R>, given: A): Promise<R>;
  /** A real press on the first element that the selector finds. */
  press(selector: string): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
};

/** What a trick that is played in both browsers needs of them. */
export type Scene = {
  readonly server: TestServer;
  /** A page of ours, for asking the worker as our pages do. */
  own(): OwnPage;
  /** A new tab at an address. */
  open(url: string): Promise<Tab>;
  /** Whether any frame of any tab shows harm at this moment. */
  isHarmSeen(): Promise<boolean>;
  /** Whether any frame of any tab is our blocked page. */
  isBlockedSomewhere(): Promise<boolean>;
  /** Closes every tab but our own page, and lets the server forget what it heard. */
  closeTabs(): Promise<void>;
  /** Ends the worker, or waits until the browser has put it to sleep. */
  sleep(): Promise<void>;
  /** Waits until the browser holds what the limits say. */
  limitsHold(): Promise<void>;
};
