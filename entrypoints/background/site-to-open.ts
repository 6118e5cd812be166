import { filmAt, placeOf } from "../../core/video/films.ts";
import type { Judged } from "../../platform/judge-page.ts";

/**
 * The site that a parent's leave is for, which a translator or archive may stand around; empty for a page without one. Leave
 * for a part of a site that is blocked as a whole would change nothing: the wider block comes first. Of YouTube the youngest are
 * given the film.
 */
export function siteToOpen({ verdict, about }: Judged): string {
  const { reason, matched } = verdict.because;
  if (reason === "parent-block" && matched !== undefined) return matched;
  const film = reason === "garden" ? filmAt(about) : undefined;
  if (film !== undefined) return placeOf(`v=${film}`);
  const hostname = about?.hostname ?? "";
  return hostname.includes(":") ? `[${hostname}]` : hostname;
}
