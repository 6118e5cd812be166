import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { newChild } from "../../../core/limits/child.ts";
import { family } from "../../family.ts";
import { askFrom, tabIdOf } from "../support/ask.ts";
import { buttonOf } from "../support/button-of.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { setPin } from "../support/set-pin.ts";
import { showsBlocked, tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();

const [social = ""] = curatedHosts("social");
const [forum = ""] = curatedHosts("forum");
const [gambling = ""] = curatedHosts("gambling");
const [shopping = ""] = curatedHosts("shopping");
const pin = "739184";
const page = (title: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;
const isShown = (of: Page, title: string) => of.locator("h1", { hasText: title }).isVisible();
const asks = () => askFrom(story.own(), "ask:mine");

async function unlock(at: Page): Promise<void> {
  await at.getByLabel("Mã PIN của bố mẹ").fill(pin);
  await at.keyboard.press("Enter");
}

/** The parents' page at its asks, unlocked. */
async function openInbox(): Promise<Page> {
  const options = await story.browser.openOwnPage("options.html#asks");
  await unlock(options);
  await options.getByRole("heading", { name: "Lời xin" }).waitFor();
  return options;
}

test("a family of two sets a PIN", async () => {
  const { stored } = await askFrom(story.own(), "limits:read");
  const children = [
    { ...newChild("na"), name: "Na", tier: "10-12" as const, categories: { shopping: "blur" as const } },
    { ...newChild("bi"), name: "Bi", tier: "7-9" as const },
  ];
  const next = family({ setUp: true, language: "vi", children, active: "na" }, stored);
  expect(await askFrom(story.own(), "limits:change", next)).toMatchObject({ ok: true });
  await setPin(story.own(), pin);
});

test("a child asks on the blocked page, a parent says yes elsewhere, and one press opens the page for that child alone", async () => {
  story.server.page(social, "/", page("nhóm lớp"));
  const blocked = await story.open(`http://${social}/`);
  await blocked.getByRole("button", { name: "Xin phép bố mẹ" }).click();
  await blocked.getByText("Đã xin, đợi bố mẹ").waitFor();
  await blocked.getByRole("button", { name: "Cùng các bạn" }).click();
  await blocked.getByText("Đã nói thêm với bố mẹ").waitFor();
  expect(await asks()).toMatchObject([{ want: { site: social }, reason: "friends", answer: null }]);
  expect(await showsBlocked(story, blocked)).toBe(true);
  await expect.poll(() => story.own().evaluate(() => chrome.action.getBadgeText({}))).toBe("1");

  const inbox = await openInbox();
  await inbox.getByText(social, { exact: true }).waitFor();
  await inbox.getByRole("button", { name: "Con xem vui nhé" }).click();
  await inbox.getByRole("button", { name: "15 phút" }).click();
  await blocked.getByText("Con xem vui nhé").waitFor();
  await blocked.getByRole("button", { name: "Mở trang", exact: true }).click();
  await expect.poll(() => isShown(blocked, "nhóm lớp")).toBe(true);
  await expect.poll(() => story.own().evaluate(() => chrome.action.getBadgeText({}))).toBe("");

  const { stored } = await askFrom(story.own(), "limits:read");
  expect(stored.children.map(({ siteRules }) => siteRules.length)).toEqual([1, 0]);
  expect(await askFrom(story.own(), "child:switch", "bi")).toMatchObject({ ok: true });
  await expect.poll(() => showsBlocked(story, blocked)).toBe(true);
  expect(await asks()).toEqual([]);

  await inbox.getByRole("button", { name: "Khép lại ngay" }).click();
  await inbox.getByText("rồi khép lại").waitFor();
  // The parents' page is unlocked still, so that the first child may sit down again.
  expect(await askFrom(story.own(), "child:switch", "na")).toMatchObject({ ok: true });
  const again = await story.open(`http://${social}/`);
  await expect.poll(() => showsBlocked(story, again)).toBe(true);
  await Promise.all([again.close(), blocked.close(), inbox.close()]);
});

test("a parent beside the child says once, and the page is closed with its last tab, killed worker or not", async () => {
  story.server.page(forum, "/", page("góc đọc sách"));
  await askFrom(story.own(), "pin:lock");
  const blocked = await story.open(`http://${forum}/`);
  await blocked.getByRole("button", { name: "Xin phép bố mẹ" }).click();
  await blocked.getByText("Đã xin, đợi bố mẹ").waitFor();
  await blocked.getByRole("button", { name: "Bố mẹ mở trang này" }).click();
  await unlock(blocked);
  await blocked.getByRole("button", { name: "Một lần" }).click();
  await expect.poll(() => isShown(blocked, "góc đọc sách")).toBe(true);
  expect(await askFrom(story.own(), "pin:state")).toMatchObject({ unlockedUntil: 0 });
  const second = await story.open(`http://${forum}/`);
  await expect.poll(() => isShown(second, "góc đọc sách")).toBe(true);
  await blocked.close();
  await second.waitForTimeout(300);
  expect(await isShown(second, "góc đọc sách")).toBe(true);
  await story.browser.killWorker();
  await second.close();
  await expect.poll(async () => (await asks())[0]?.answer?.ended).toBe("closed");
  const again = await story.open(`http://${forum}/`);
  await expect.poll(() => showsBlocked(story, again)).toBe(true);
  await again.close();
});

test("an unlock on the blocked page ends when the parent thinks better of it, and with the tab", async () => {
  const unlockedUntil = async () => {
    const state = await askFrom(story.own(), "pin:state");
    return state.set ? state.unlockedUntil : null;
  };
  const blocked = await story.open(`http://${forum}/`);
  const openChoice = async () => {
    await blocked.getByRole("button", { name: "Bố mẹ mở trang này" }).click();
    await unlock(blocked);
    await blocked.getByRole("button", { name: "Một lần" }).waitFor();
    expect(await unlockedUntil()).toBeGreaterThan(0);
  };
  await openChoice();
  expect(await blocked.evaluate(() => document.activeElement?.textContent)).toBe("Dành cho bố mẹ");
  await blocked.getByRole("button", { name: "Thôi", exact: true }).click();
  await expect.poll(unlockedUntil).toBe(0);
  await openChoice();
  await blocked.close();
  await expect.poll(unlockedUntil).toBe(0);
});

test("no message opens anything without the PIN", async () => {
  await askFrom(story.own(), "pin:lock");
  const before = (await askFrom(story.own(), "limits:read")).stored;
  const receipt = await askFrom(story.own(), "ask:site", `http://${social}/`, null, "");
  await expect(askFrom(story.own(), "asks:answer", receipt.id!, "always", "")).rejects.toThrow("needs unlocked");
  await expect(askFrom(story.own(), "asks:read")).rejects.toThrow("needs unlocked");
  expect(await askFrom(story.own(), "site:add", { site: social, action: "allow", once: true })).toEqual({
    ok: false,
    refusal: "locked",
  });
  expect(await askFrom(story.own(), "ask:end", receipt.id!)).toEqual({ ok: false, refusal: "invalid" });
  expect((await askFrom(story.own(), "limits:read")).stored).toEqual(before);
});

test("on the veil a real press asks, and a press that the page makes up does not", async () => {
  story.server.page(shopping, "/", page("chợ"));
  const veiled = await story.open(`http://${shopping}/`);
  const count = async () => (await asks()).filter(({ want }) => want.what === "site" && want.site === shopping).length;
  const button = await until("the veil stands", () => buttonOf(veiled, /Xin phép bố mẹ/));
  await veiled.waitForTimeout(1200);
  await veiled.evaluate(({ x, y }) => {
    const host = document.documentElement.lastElementChild!;
    for (const target of [host, document.documentElement, document.elementFromPoint(x, y)!]) {
      for (const type of ["pointerdown", "mousedown", "mouseup", "click"]) {
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
      }
      target.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    }
  }, button);
  await veiled.waitForTimeout(300);
  expect(await count()).toBe(0);
  const { x, y } = (await buttonOf(veiled, /Xin phép bố mẹ/))!;
  await veiled.mouse.click(x, y);
  await expect.poll(count).toBe(1);
  expect(await isShown(veiled, "chợ")).toBe(false);
  await veiled.close();
});

const popupFor = async (of: Page) =>
  story.browser.openOwnPage(`popup.html?tab=${await tabIdOf(story.own(), of.url())}`);

test("a parent pauses in the popup: what may open opens for a while, harm stays shut, and anybody ends it", async () => {
  const blocked = await story.open(`http://${social}/`);
  const popup = await popupFor(blocked);
  await popup.getByText("Đã xin, đợi bố mẹ").first().waitFor();
  await popup.getByRole("button", { name: "Bố mẹ làm nhanh ở đây" }).click();
  await unlock(popup);
  await popup.getByRole("button", { name: "Tạm nghỉ 15 phút" }).click();
  await expect.poll(() => isShown(blocked, "nhóm lớp")).toBe(true);
  expect(await askFrom(story.own(), "pin:state")).toMatchObject({ unlockedUntil: 0 });
  await story.browser.killWorker();
  const second = await story.open(`http://${social}/`);
  await expect.poll(() => isShown(second, "nhóm lớp")).toBe(true);
  const harm = await story.open(`http://${gambling}/`);
  await expect.poll(() => showsBlocked(story, harm)).toBe(true);

  await popup.getByRole("button", { name: "Canh lại ngay" }).click();
  await expect.poll(() => showsBlocked(story, blocked)).toBe(true);
  await expect.poll(() => showsBlocked(story, second)).toBe(true);
  await Promise.all([blocked, second, harm, popup].map((one) => one.close()));
});

test("a child asks in the popup, and a parent opens that very site there", async () => {
  const blocked = await story.open(`http://${forum}/`);
  const popup = await popupFor(blocked);
  await popup.getByRole("button", { name: "Xin phép bố mẹ" }).click();
  await popup.getByText("Đã xin, đợi bố mẹ").first().waitFor();
  await expect.poll(async () => (await asks())[0]).toMatchObject({ want: { site: forum }, answer: null });
  const corner = popup.getByRole("button", { name: "Bố mẹ làm nhanh ở đây" });
  const focused = () => popup.evaluate(() => document.activeElement?.textContent);
  await corner.click();
  await unlock(popup);
  await expect.poll(focused).toBe("Dành cho bố mẹ");
  expect(await popup.getByText("Ngày hôm nay").count()).toBe(0);
  await popup.getByRole("button", { name: "Thôi", exact: true }).click();
  await popup.getByText("Đã khóa lại.", { exact: true }).waitFor();
  expect(await askFrom(story.own(), "pin:state")).toMatchObject({ unlockedUntil: 0 });
  await corner.click();
  await unlock(popup);
  await popup.getByRole("button", { name: "15 phút", exact: true }).click();
  await expect.poll(() => isShown(blocked, "góc đọc sách")).toBe(true);
  await expect.poll(focused).toBe("Bố mẹ làm nhanh ở đây");
  const forumAsk = async () => (await asks()).find(({ want }) => want.what === "site" && want.site === forum);
  await expect.poll(forumAsk).toMatchObject({ answer: { says: "quarter" } });
  await Promise.all([blocked.close(), popup.close()]);
});
