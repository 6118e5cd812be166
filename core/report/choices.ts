/** What the one who reports can say is wrong, by picking a picture. Words for each stand in the locales under `report.choice`. */
export const choiceIds = ["naked", "scary", "mean", "stranger", "money", "other"] as const;

export type ChoiceId = (typeof choiceIds)[number];
