/** Whether what we draw could be seen, and so whether a press on it was meant. */
export type Sight = {
  readonly watch: (element: Element) => void;
  /** Whether a person could see the pressed element for as long as it takes to read it, also just now. */
  readonly isSeen: (press: Event) => boolean;
};
