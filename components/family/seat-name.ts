import { tidyName } from "../../core/limits/child-name.ts";
import type { Strings } from "../../core/words/strings.ts";

/** What a child is called on our pages: the name, or what its picture shows. */
export function seatName({ name, picture }: { name: string | null; picture: string }, { t }: Strings): string {
  const shown = tidyName(name ?? "");
  return shown === "" ? t(`picture.${picture}`) : shown;
}
