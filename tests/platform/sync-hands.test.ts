import { beforeEach, describe, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { keyItem } from "../../core/sync/slots.ts";
import { syncNow } from "../../entrypoints/background/sync/watch-sync.ts";
import { takeBack } from "../../entrypoints/options/sync/join-sync.ts";
import {
  allow,
  leave,
  begin,
  block,
  bong,
  join,
  setSites,
  stored,
  sync,
  view,
  writeAsOther,
} from "./support/sync-family.ts";

// What follows a change in the browser is another test's.
vi.mock("../../entrypoints/background/apply-limits.ts", () => ({ applyLimits: async () => undefined }));

beforeEach(async () => {
  vi.restoreAllMocks();
  await begin();
});

describe("what another hand wrote", () => {
  const tighter = { siteRules: [block("chan.example")] };

  beforeEach(async () => {
    await join();
  });

  /** What comes of it: the state that is shown, and nothing else. */
  async function comesTo(state: string): Promise<void> {
    const before = await stored();
    await syncNow();
    expect(await stored()).toEqual(before);
    expect((await view()).others.find(({ device }) => device === "ffffffff")).toMatchObject({ state, waits: [] });
  }

  type Items = Readonly<Record<string, unknown>>;
  const part = "sync-ffffffff-0";
  const turn = (written: Items) => {
    const { data, ...rest } = written[part] as { data: string };
    return { ...written, [part]: { ...rest, data: `${data.startsWith("B") ? "C" : "B"}${data.slice(1)}` } };
  };

  test.each<[string, string, (written: Items) => Items]>([
    ["changed in one letter", "damaged", turn],
    ["of which a part is missing", "arriving", (written) => ({ "sync-ffffffff": written["sync-ffffffff"] })],
    ["of a newer version", "newer", () => ({ "sync-ffffffff": { version: 9 } })],
    ["that is a story", "damaged", () => ({ "sync-ffffffff": "<img src=x onerror=alert(1)>" })],
  ])("%s is %s", async (_name, state, change) => {
    const written = await writeAsOther(tighter, 3);
    await sync.remove(Object.keys(written));
    await sync.set({ ...change(written) });
    await comesTo(state);
  });

  test("carried over from another computer's slot does not open", async () => {
    const written = await writeAsOther(tighter, 3, "eeeeeeee");
    await sync.remove(Object.keys(written));
    await sync.set(
      Object.fromEntries(Object.entries(written).map(([name, item]) => [name.replace("eeeeeeee", "ffffffff"), item])),
    );
    await comesTo("damaged");
  });

  test("that was written earlier is no news", async () => {
    const old = await writeAsOther({ siteRules: [allow("mo.example")] }, 1);
    await writeAsOther({}, 2);
    await syncNow();
    await sync.set(old);
    await comesTo("older");
  });

  test("that cannot be kept here is said, and tried again", async () => {
    await writeAsOther({ siteRules: [block("không phải trang")] }, 1);
    await comesTo("untaken");
    await writeAsOther(tighter, 2);
    await syncNow();
    expect((await stored()).siteRules).toEqual([block("chan.example")]);
  });

  test("in the place of our own slot is written over", async () => {
    const own = Object.keys(await sync.get(null)).find((name) => /^sync-[0-9a-f]{8}$/.test(name))!;
    await sync.set({ [own]: "x" });
    await syncNow();
    expect((await sync.get(own))[own]).toMatchObject({ revision: 2 });
  });

  test("in the place of the key asks for the passphrase again, and loses nothing", async () => {
    await sync.set({ [keyItem]: { version: 9 } });
    expect(await view()).toMatchObject({ state: "keyless", begun: "newer" });
    await sync.set({ [keyItem]: "x" });
    expect(await view()).toMatchObject({ state: "keyless", begun: "damaged" });
    await syncNow();
    expect(await stored()).toMatchObject({ children: [bong], sync: true });
  });
});

describe("an account", () => {
  test.each([
    ["QUOTA_BYTES quota exceeded", "full"],
    ["This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.", "busy"],
    ["An unexpected error occurred", "failed"],
  ])("that says %j is said, and tried again", async (message, trouble) => {
    await join();
    const full = vi.spyOn(sync, "set").mockRejectedValue(new Error(message));
    await setSites([block("chan.example")]);
    await syncNow();
    expect(await view()).toMatchObject({ state: "on", trouble });
    full.mockRestore();
    await syncNow();
    expect(await view()).toMatchObject({ trouble: null });
  });

  test("gets no more than it has room for, and that is said", async () => {
    await join();
    const site = (i: number) => block(`${((i * 2_654_435_761) % 2 ** 32).toString(36)}${i.toString(36)}.example`);
    await setSites(Array.from({ length: 5000 }, (_, i) => site(i)));
    await syncNow();
    expect(await view()).toMatchObject({ trouble: "too-large" });
    expect((await stored()).siteRules).toHaveLength(5000);
  });

  test("that gives nothing back is said, and asked again", async () => {
    await join();
    const busy = vi.spyOn(sync, "remove").mockRejectedValue(new Error("This exceeds the MAX_WRITE_OPERATIONS quota."));
    expect(await leave()).toBe(false);
    expect(await view()).toMatchObject({ state: "off", isLeft: true });
    busy.mockRestore();
    expect(await takeBack()).toBe(true);
    expect(await view()).toMatchObject({ state: "off", isLeft: false });
    expect(await sync.get(null)).toEqual({});
  });

  test("holds nothing of ours once the last computer has left", async () => {
    await join();
    const written = await writeAsOther({}, 1);
    expect(await leave()).toBe(true);
    expect((await view()).state).toBe("off");
    expect(Object.keys(await sync.get(null)).toSorted()).toEqual([...Object.keys(written), keyItem].toSorted());
    await join();
    await sync.remove(Object.keys(written));
    await leave();
    expect(await sync.get(null)).toEqual({});
    expect((await stored()).sync).toBe(false);
  });
});
