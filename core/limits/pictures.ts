/** The pictures that a family tells its children apart by, all drawn by us; words for each stand in the locales under `picture`. */
export const pictureIds = [
  "bamboo",
  "buffalo",
  "carp",
  "lotus",
  "kite",
  "stork",
  "lantern",
  "boat",
  "hat",
  "rooster",
  "dragonfly",
  "moon",
] as const;

export type PictureId = (typeof pictureIds)[number];
