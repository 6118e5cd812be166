import { generateKeyPairSync } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { letLeave } from "../support/let-leave.ts";
import { endpoint, endpointHost, receive, sentReports } from "../support/sent-reports.ts";
import { setLimits } from "../support/set-limits.ts";
import { setPin } from "../support/set-pin.ts";
import { showsBlocked, tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

/** The parents' side of a report, as one family lives it: one test after the other. */
const story = tellStories();
/** One that a parent opened for the child, and one that stays shut. */
const [opened = "", shut = ""] = curatedHosts("gambling");
const pin = "270914";
const line = "Có người gửi vào nhóm lớp";
const inbox = () => askFrom(story.own(), "inbox:read");

/** The parents' page at its reports, unlocked. */
async function openReports(): Promise<Page> {
  await askFrom(story.own(), "pin:lock");
  const page = await story.browser.openOwnPage("options.html#reports");
  await page.getByRole("textbox", { name: "Mã PIN của bố mẹ" }).fill(pin);
  await page.getByRole("button", { name: "Mở khóa" }).click();
  await page.getByRole("heading", { name: "Lời báo", exact: true }).waitFor();
  return page;
}

test("a parent enters where reports go behind the PIN, is told what is wrong with it, and tries it first", async () => {
  receive(story.server, true);
  const key = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ type: "spki", format: "der" });
  await setLimits(story.own(), {
    language: "vi",
    child: { tier: "13-15", siteRules: [{ site: opened, action: "allow" }] },
  });
  await setPin(story.own(), pin);
  const page = await openReports();
  const address = page.getByRole("textbox", { name: "Nơi nhận của nhà trường" });
  const keyField = page.getByRole("textbox", { name: "Khóa công khai" });
  const press = (name: string) => page.getByRole("button", { name }).click();

  await page.getByText("Nhà trường có nơi nhận lời báo?").click();
  await address.fill(endpoint.url.replace("https", "http"));
  await press("Lưu nơi nhận");
  await page.getByText("Địa chỉ phải bắt đầu bằng https://").waitFor();
  await address.fill(endpoint.url);
  await keyField.fill("B123");
  await press("Lưu nơi nhận");
  await page.getByText("Khóa chưa đúng").waitFor();
  await keyField.fill(key.subarray(-65).toString("base64url"));
  await press("Gửi thử một lời báo");
  await page.getByText("Nơi nhận đã nhận được.").waitFor();
  const [tried] = story.server.requests(endpointHost);
  expect(tried).toMatchObject({ scheme: "https", method: "POST" });
  expect(tried?.headers["content-type"]).toBe("application/jose");

  await keyField.fill("");
  await press("Lưu nơi nhận");
  await page.getByText("Lời báo mới sẽ được gửi tới đây").waitFor();
  await press("Gửi thử một lời báo");
  await expect.poll(() => story.server.requests(endpointHost).length).toBe(2);
  expect(JSON.parse(story.server.requests(endpointHost)[1]?.body ?? "")).toMatchObject([{ type: "luy-tre-test" }]);
  await page.close();
});

test("a child's report says where it goes, arrives once, and leaves the child's own line at home", async () => {
  story.server.forgetRequests();
  await askFrom(story.own(), "pin:lock");
  const blocked = await story.browser.openOwnPage(`blocked.html#http://${shut}/phong`);
  await blocked.getByRole("button", { name: "Báo trang này" }).click();
  await blocked.getByText(`sẽ được gửi đến ${endpointHost}`).waitFor();
  await blocked.getByRole("button", { name: "Lừa tiền, cờ bạc" }).click();
  await blocked.getByText("Đã ghi thêm").waitFor();
  await blocked.getByRole("textbox", { name: "Bạn muốn kể thêm?" }).fill(`  ${line}\u202E `);
  await blocked.getByRole("button", { name: "Ghi lại" }).click();
  await blocked.getByText("Đã ghi lại cho bố mẹ đọc.").waitFor();
  await letLeave(story.own());
  await until("it has arrived", async () => sentReports(story.server).length > 0, { timeout: 30_000 });
  const sent = sentReports(story.server);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ address: `http://${shut}/phong`, chosen: "money" });
  expect(story.server.requests(endpointHost)[0]?.body).not.toContain("nhóm");
  await blocked.close();
});

test("a parent reads the line, sees every word before it is passed on, and a person does the rest", async () => {
  story.server.page("vn-cop.vn", "/", "<!doctype html><title>VN-COP</title><textarea></textarea>");
  const page = await openReports();
  await page.getByText(`Con viết: “${line}”`).waitFor();
  await page.getByRole("button", { name: "Báo tiếp" }).click();
  const words = await page.locator(".pass-on pre").innerText();
  expect(words).toContain(`http://${shut}/phong`);
  expect(words).toContain(line);
  const opening = page.context().waitForEvent("page");
  await page.getByRole("button", { name: "Chuyển tới đây: Mạng lưới" }).click();
  const form = await opening;
  await form.locator("textarea").focus();
  await form.keyboard.press("Control+V");
  expect(await form.locator("textarea").inputValue(), "What was shown is what was copied").toBe(words);
  expect(form.url(), "Nothing of it stands in the address").toBe("https://vn-cop.vn/");
  expect(story.server.requests("vn-cop.vn").map(({ method, body }) => method + body)).toEqual(["GET"]);
  await form.close();
  await page.getByRole("button", { name: "Họ đã nhận được" }).click();
  await page.getByRole("button", { name: "Xong: " }).click();
  await page.getByText("Đã xem xong").waitFor();
  const [entry] = await inbox();
  const states = entry?.deliveries.map(({ channel, state }) => `${channel} ${state}`);
  expect(states?.toSorted()).toEqual(["endpoint delivered", "vn-cop delivered"]);
  await page.close();
});

test("a block for all children from the inbox ends one child's older leave, and that it is fine needs the PIN", async () => {
  story.server.page(opened, "/", "<!doctype html><title>mở</title><h1>đang mở</h1>");
  const visit = await story.open(`http://${opened}/`);
  await visit.getByText("đang mở").waitFor();
  await askFrom(story.own(), "blocked:report", `http://${opened}/`, "harmful");
  const page = await openReports();
  const about = `lời báo về http://${opened}/`;
  await page.getByRole("button", { name: `Chặn cho mọi con: ${about}` }).click();
  await expect.poll(() => showsBlocked(story, visit)).toBe(true);

  await askFrom(story.own(), "pin:lock");
  const fine = page.getByRole("button", { name: `Trang này ổn, cho mở: ${about}` });
  await fine.click();
  await page.getByRole("textbox", { name: "Mã PIN của bố mẹ" }).waitFor();
  await visit.goto(`http://${opened}/`).catch(() => undefined);
  await expect.poll(() => showsBlocked(story, visit)).toBe(true);

  await page.getByRole("textbox", { name: "Mã PIN của bố mẹ" }).fill(pin);
  await page.getByRole("button", { name: "Mở khóa" }).click();
  await fine.click();
  await page.getByText("Đã cho mở").waitFor();
  await story.floorIsReady();
  await visit.goto(`http://${opened}/`).catch(() => undefined);
  await visit.getByText("đang mở").waitFor();
});
