import * as v from "valibot";
import { createSessionTable } from "./session-table.ts";

const mostFilms = 300;

/** Who made which film, as YouTube's own pages have named them. */
const table = createSessionTable<readonly string[]>("filmMakers", mostFilms, v.array(v.string()));

/** Undefined when no page of it has named anybody yet. */
export async function makersOfFilm(film: string): Promise<readonly string[] | undefined> {
  return (await table.read()).get(film);
}

export async function keepMakers(film: string, makers: readonly string[]): Promise<void> {
  const all = await table.read();
  table.put(all, film, makers);
  await table.write(all);
}
