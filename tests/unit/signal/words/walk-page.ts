/** A page of the walk: what it is, the address that such a page has, and its text. */
export type WalkPage = readonly [what: string, url: string, text: string];
