/**
 * Words and phrases by how much they tell, parted by `|`, in small letters and NFC. `strong` offers or wants the thing itself,
 * as a newspaper, a lesson or a helper hardly writes; `telling` belongs to it; `weak` is also what others write about it.
 * Vietnamese stands with its marks; without them it is read only in a text typed without any, and `=` before a phrase keeps
 * it out of that reading because it then means something else.
 */
export type Terms = {
  /** Whether the words may be shown to a child; of the others only the first letters are. */
  readonly sayable: boolean;
  readonly vi: Graded;
  readonly en: Graded;
};

type Graded = { readonly strong: string; readonly telling: string; readonly weak: string };
