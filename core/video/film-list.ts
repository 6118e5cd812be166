import * as v from "valibot";

/**
 * What a parent has approved of YouTube for the garden: makers of films, which YouTube calls channels, by their name (`@ten`,
 * in small letters) or their id (`UC…`), and single films (`v=…`).
 */
export const filmId = "[\\w-]{11}";
const maker = "@[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}._·-]{3,60}|UC[\\w-]{22}";

/** Made when a name is looked at: the letters of all languages would cost every waking worker a millisecond. */
const isOnly = (shape: string) => (text: string) => new RegExp(`^(?:${shape})$`, "u").test(text);

export const makerSchema = v.pipe(v.string(), v.check(isOnly(maker)));

export const mostFilms = 50;

/** Makers that one film is believed to have; the first are its own. */
export const mostMakers = 6;

/** Characters of what a family calls one. */
export const longestFilmName = 60;

export const filmsSchema = v.pipe(
  v.array(
    v.object({
      of: v.pipe(v.string(), v.check(isOnly(`${maker}|v=${filmId}`))),
      /** What the family calls it; it stands on the garden's page. */
      name: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(longestFilmName))),
    }),
  ),
  v.maxLength(mostFilms),
);

export type ApprovedFilms = v.InferOutput<typeof filmsSchema>;
