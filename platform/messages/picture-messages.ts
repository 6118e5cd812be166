import type { PictureVerdict } from "../../core/picture/judge-picture.ts";
import type { Language } from "../../core/limits/stored-limits.ts";
import type { PictureWords } from "../../core/picture/picture-words.ts";

/** What a page's script is told to do with the pictures of its document. */
export type PictureOrder = {
  /** A child that may press twice to see a hidden picture. The young ones ask. */
  readonly maySee: boolean;
  /** The page lies under a veil: its pictures stay covered, and nothing is said or done about them. */
  readonly quiet: boolean;
  /** The child waits for its parents' answer about this site already. */
  readonly asked: boolean;
  readonly words: PictureWords;
  readonly language: Language;
};

/** One picture: what was read of it in the page, or where it lies when a page's script may not read it. */
export type PictureSource = { readonly pixels: string } | { readonly address: string };

/** `unreadable`: nothing could be looked at. `ms`: what the model alone took; 0 where it was not asked. */
export type PictureAnswer = { readonly says: PictureVerdict | "unreadable"; readonly ms: number };

/** Pixels of each side that the model sees, and bytes of a picture of red, green and blue. */
export const pictureSide = 224;
export const pictureBytes = pictureSide * pictureSide * 3;
