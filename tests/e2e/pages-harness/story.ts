/** A state of one of our pages that somebody may see. */
export type Story = {
  readonly name: string;
  readonly path: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Written into fields, each found by a CSS selector, before anything is pressed. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Pressed in order, each by a CSS selector, before the page is looked at. */
  readonly press?: readonly string[];
};
