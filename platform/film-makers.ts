import * as v from "valibot";
import { browser } from "wxt/browser";

/** Who made which film, as YouTube's own pages have named them. It goes with the browser. */
const key = "filmMakers";

const mostFilms = 300;

const keptSchema = v.array(v.tuple([v.string(), v.array(v.string())]));

let known: Promise<Map<string, readonly string[]>> | undefined;

function films(): Promise<Map<string, readonly string[]>> {
  known ??= browser.storage.session.get(key).then(
    (stored) => {
      const read = v.safeParse(keptSchema, stored[key]);
      return new Map<string, readonly string[]>(read.success ? read.output : []);
    },
    () => new Map<string, readonly string[]>(),
  );
  return known;
}

/** None when its page named nobody; undefined when no page of it has spoken yet. */
export async function makersOfFilm(film: string): Promise<readonly string[] | undefined> {
  return (await films()).get(film);
}

export async function keepMakers(film: string, makers: readonly string[]): Promise<void> {
  const all = await films();
  all.delete(film);
  all.set(film, makers);
  for (const oldest of all.keys()) {
    if (all.size <= mostFilms) break;
    all.delete(oldest);
  }
  await browser.storage.session.set({ [key]: [...all] }).catch(() => undefined);
}
