import type { PartedPage } from "../../../core/page-parts/page-parts.ts";
import type { OwnPage } from "./ask.ts";

/**
 * Puts a table of one page's parts where one that was fetched and believed is kept; that it is signed is the lists' own story.
 *
 * @param expires when it says nothing any more
 */
export async function keepPublished(own: OwnPage, page: PartedPage, expires = "2099-01-01T00:00:00Z"): Promise<void> {
  const signed = JSON.stringify({
    type: "parts",
    format: 1,
    channel: "luy-tre",
    version: 1,
    issued: "2026-11-23T00:00:00Z",
    expires,
    checked: "2099-01-01",
    pages: [page],
  });
  await own.evaluate(putRecord, { place: "", channel: "luy-tre", held: null, checkedAt: 0, failure: null, signed });
}

/** Runs in our own page. */
async function putRecord(value: object): Promise<void> {
  const asked = async <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.addEventListener("success", () => done(request.result));
      request.addEventListener("error", () => fail(request.error ?? new Error("refused")));
    });
  const database = await asked(indexedDB.open("luy-tre"));
  await asked(database.transaction("notes", "readwrite").objectStore("notes").put({ key: "signed:parts", value }));
  database.close();
}
