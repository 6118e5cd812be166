import { expect, test } from "vitest";
import "./support/browser.ts";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readPlace, wasTornAway, writePlace } from "../../platform/welcome-place.ts";

test("a welcome torn away at the browser's part comes back once, and only while it is recent", async () => {
  await writePlace("browser");
  expect(await wasTornAway()).toBe(true);
  expect(await wasTornAway()).toBe(false);
  await fakeBrowser.storage.session.clear();
  expect(await wasTornAway(Date.now() + 11 * 60_000)).toBe(false);
});

test("a welcome left anywhere else stays closed, and its place is kept", async () => {
  await writePlace("tier");
  expect(await wasTornAway()).toBe(false);
  expect(await readPlace()).toBe("tier");
});

test("a place that another hand wrote is nothing", async () => {
  await fakeBrowser.storage.local.set({ welcomePlace: null });
  expect(await readPlace()).toBeUndefined();
});
