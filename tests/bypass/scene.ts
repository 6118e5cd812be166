import type { OwnPage } from "../e2e/support/ask.ts";
import type { TestServer } from "../e2e/support/server.ts";

/** One document of a tab. */
export type Frame = {
  evaluate<A, R>(work: (given: A) => R | Promise<R>, given: A): Promise<R>;
};

/** What a tab says that is no page: boxes, each of which is answered, and errors on its console. */
export type Ears = {
  readonly box?: () => "accept" | "dismiss";
  readonly error?: (text: string) => void;
};

export type Point = { readonly x: number; readonly y: number };

/** One tab of whichever browser. */
export type Tab = Frame & {
  url(): Promise<string>;
  /** Goes there as if typed; where it ends is for the trick to look at. */
  visit(url: string): Promise<void>;
  /** The documents inside its own. */
  frames(): Promise<readonly Frame[]>;
  /** A real press on the first element that the selector finds. */
  press(selector: string): Promise<void>;
  /** A real press at a place of the window; the pointer rests there first for as long as `after` takes. */
  pressAt(place: Point, after?: () => Promise<unknown>): Promise<void>;
  key(name: "Escape"): Promise<void>;
  /** What is seen of it, as a PNG. */
  shot(): Promise<Buffer>;
  /** Whether harm would be seen on its pages of paper. */
  printsHarm(): Promise<boolean>;
  hear(ears: Ears): void;
  back(): Promise<void>;
  close(): Promise<void>;
};

/** What a trick that is played in both browsers needs of them. */
export type Scene = {
  readonly server: TestServer;
  /**
   * Where a site may have a service worker, and a script reads its own headers: `https`, or `http` for hosts that the browser was
   * told to take as secure.
   */
  readonly workerScheme: "http" | "https";
  /** A page of ours, for asking the worker as our pages do. */
  own(): OwnPage;
  /** A new tab at an address. */
  open(url: string): Promise<Tab>;
  /** The same, without waiting for a load that may never end. */
  openEarly(url: string): Promise<Tab>;
  tabs(): Promise<readonly Tab[]>;
  ownPageUrl(path: string): string;
  /** The address under which any page may look for us: the same in every install. */
  knownBase(): string;
  /** Plays in a second browser that does not have us. */
  withoutUs<R>(play: (open: Scene["open"]) => Promise<R>): Promise<R>;
  /** Whether any frame of any tab shows harm at this moment. */
  isHarmSeen(): Promise<boolean>;
  /** Whether any frame of any tab is our blocked page. */
  isBlockedSomewhere(): Promise<boolean>;
  /** Closes every tab but our own page, and lets the server forget what it heard. */
  closeTabs(): Promise<void>;
  /** Ends the browser and starts it again with the same profile and a new page of ours, where it can keep us. */
  restart(): Promise<void>;
  /** Ends the worker, or waits until the browser has put it to sleep. */
  sleep(): Promise<void>;
  /** Waits until the browser holds what the limits say. */
  limitsHold(): Promise<void>;
};
