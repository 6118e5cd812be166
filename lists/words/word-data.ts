import type { WordData } from "../../core/signal/lexicon/word-data.ts";
import { adult } from "./adult.ts";
import { calm } from "./calm.ts";
import { drugs } from "./drugs.ts";
import { gambling } from "./gambling.ts";
import { selfHarm } from "./self-harm.ts";
import { violence } from "./violence.ts";

/** The words that are weighed in searches and pages, as they are shipped. */
export const wordData: WordData = {
  categories: { adult, gambling, violence, "self-harm": selfHarm, drugs },
  calm,
};
