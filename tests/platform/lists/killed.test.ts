import { beforeEach, expect, test, vi } from "vitest";
import "../support/browser.ts";
import { adult, fake, serveNames, startPublisher, threat, tools } from "../support/publisher.ts";
import { openIndex } from "../../../core/index/open-index.ts";
import { database } from "../../../platform/database.ts";
import { namesOf, readDownloads, readRecords } from "../../../platform/lists/download-store.ts";
import { refreshLists } from "../../../platform/lists/refresh-lists.ts";
import { address } from "../../unit/support.ts";

const lists = [adult, fake, threat];
const versions = {
  old: { etag: '"old"', names: lists.map((id) => [`old-${id}.example`, `both-${id}.example`]) },
  new: { etag: '"new"', names: lists.map((id) => [`new-${id}.example`, `both-${id}.example`]) },
};

function publish({ etag, names }: (typeof versions)["old"]): void {
  for (const [at, id] of lists.entries()) serveNames(id, names[at]!, etag);
}

/**
 * A process that dies at its nth step: a call of the database, a request, a word of progress. What is open then is lost, and
 * nothing that it does later reaches anything.
 */
function mortal(lastStep: number) {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps > lastStep) throw new Error("killed");
  };
  const methods = ["put", "delete", "get", "getAll"] as const;
  const spies = methods.map((name) => {
    const alive = IDBObjectStore.prototype[name];
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: never[]
    ) {
      try {
        step();
      } catch (error) {
        this.transaction.abort();
        throw error;
      }
      return (alive as (...given: never[]) => IDBRequest).apply(this, args);
    } as never);
  });
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (...args: Parameters<typeof fetch>) => (step(), fetch(...args)));
  const revive = () => {
    for (const spy of spies) spy.mockRestore();
    vi.stubGlobal("fetch", fetch);
  };
  return {
    step,
    steps: () => steps,
    revive,
  };
}

async function refreshUntil(lastStep: number): Promise<number> {
  const life = mortal(lastStep);
  await refreshLists(lists, tools({ tell: life.step })).catch(() => undefined);
  life.revive();
  return life.steps();
}

/** Which whole generation is there; throws when it is neither, or none, or two. */
async function generation(): Promise<"old" | "new"> {
  expect(await database.downloads.count()).toBe(1);
  const row = (await readDownloads())!;
  const held = await Promise.all(row.lists.map(namesOf));
  const index = openIndex(new Uint8Array(await row.index.arrayBuffer()));
  for (const name of held.flat()) expect(index.matches(address(`https://${name}/`))).toHaveLength(1);
  const which = held.flat().some((name) => name.startsWith("new-")) ? "new" : "old";
  expect(held.flat().toSorted()).toEqual(versions[which].names.flat().toSorted());
  const records = [...(await readRecords()).values()];
  expect(records.map(({ version }) => version?.etag)).toEqual(lists.map(() => versions[which].etag));
  return which;
}

beforeEach(async () => {
  startPublisher();
  await Promise.all([database.downloads.clear(), database.notes.clear(), database.listRecords.clear()]);
  publish(versions.old);
  await refreshLists(lists, tools());
  publish(versions.new);
});

test("killed at any step, a refresh leaves exactly one whole generation, and the next one ends it", async () => {
  const whole = await refreshUntil(Number.POSITIVE_INFINITY);
  expect(whole).toBeGreaterThan(20);
  expect(await generation()).toBe("new");
  for (let lastStep = 0; lastStep < whole; lastStep += 1) {
    publish(versions.old);
    await refreshLists(lists, tools());
    publish(versions.new);
    await refreshUntil(lastStep);
    await generation();
    await refreshLists(lists, tools());
    expect(await generation(), `after a kill at step ${lastStep}`).toBe("new");
  }
}, 60_000);
