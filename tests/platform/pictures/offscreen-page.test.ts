import { beforeEach, describe, expect, test, vi } from "vitest";

const base = "chrome-extension://own";
/** The one page without a window: its address, or none. */
const stage: { url: string | undefined; opened: string[] } = { url: undefined, opened: [] };

vi.mock("wxt/browser", () => ({
  browser: {
    runtime: {
      getURL: () => `${base}/`,
      getContexts: async () => (stage.url === undefined ? [] : [{ documentUrl: stage.url }]),
    },
    offscreen: {
      createDocument: async ({ url }: { url: string }) => {
        if (stage.url !== undefined) throw new Error("Only a single offscreen document may be created.");
        stage.url = `${base}${url}`;
        stage.opened.push(url);
      },
      closeDocument: async () => {
        if (stage.url === undefined) throw new Error("No current offscreen document.");
        stage.url = undefined;
      },
    },
  },
}));

const { closeOffscreen, offscreenUse, openForLists, openForPictures } =
  await import("../../../platform/offscreen-page.ts");

beforeEach(() => {
  stage.url = undefined;
  stage.opened = [];
});

describe("the one page without a window", () => {
  test("stands for nothing before anybody asks", async () => {
    expect(await offscreenUse()).toBeUndefined();
  });

  test("is opened once for many pictures at a time", async () => {
    await Promise.all([openForPictures(), openForPictures(), openForPictures()]);
    expect([await offscreenUse(), stage.opened]).toEqual(["pictures", ["/offscreen.html?pictures"]]);
  });

  test("is taken over by a refresh of the lists", async () => {
    await openForPictures();
    await openForLists("order");
    expect([await offscreenUse(), stage.opened]).toEqual([
      "lists",
      ["/offscreen.html?pictures", "/offscreen.html#order"],
    ]);
  });

  test("is left to a refresh by pictures, which are looked at beside it", async () => {
    await openForLists("order");
    await openForPictures();
    expect([await offscreenUse(), stage.opened]).toEqual(["lists", ["/offscreen.html#order"]]);
    await closeOffscreen();
    expect(await offscreenUse()).toBeUndefined();
  });

  test("is not mistaken for one of pictures by what stands in an order", async () => {
    await openForLists(encodeURIComponent("?pictures"));
    expect(await offscreenUse()).toBe("lists");
  });
});
