import { expect, test } from "vitest";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { askFrom } from "../support/ask.ts";
import { tellStories } from "../support/story.ts";

const story = tellStories();

const timeNow = async () => (await askFrom(story.own(), "limits:read")).stored.children[0]!.time;
const openTime = async () => {
  const page = await story.browser.openOwnPage("options.html#time");
  await page.getByRole("grid").waitFor();
  return page;
};

test("a parent paints the week with keys alone and reads it in words before it is kept", async () => {
  const page = await openTime();
  const cell = (name: string) => page.getByRole("gridcell", { name });
  await page.getByRole("gridcell").first().focus();
  for (let half = 0; half < 42; half++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  for (let half = 0; half < 5; half++) await page.keyboard.press("Shift+ArrowRight");
  for (let day = 0; day < 4; day++) await page.keyboard.press("Shift+ArrowDown");
  expect(await cell("T6 21:00: đóng").count()).toBe(1);
  await page.getByText("T2–T6: 00:00–21:00").waitFor();
  await page.getByText("T7–CN: 00:00–24:00").waitFor();
  expect((await timeNow()).hours).toEqual(defaultTime.hours);
  // The heading of Sunday closes that day.
  for (let day = 0; day < 2; day++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await page.getByText("CN: đóng cả ngày").waitFor();
  await page.getByRole("button", { name: "Lưu giờ trong tuần" }).press("Enter");
  const night = "1".repeat(42) + "000000";
  const kept = [night, night, night, night, night, "1".repeat(48), "0".repeat(48)];
  await expect.poll(async () => (await timeNow()).hours).toEqual(kept);
  await page.close();
});

test("a stroke of the mouse paints from where it begins to where it ends", async () => {
  const page = await openTime();
  await page.getByRole("button", { name: "Mở cả tuần" }).click();
  const middle = async (name: string) => {
    const cell = page.getByRole("gridcell", { name });
    await cell.scrollIntoViewIfNeeded();
    const box = (await cell.boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const [begin, end] = [await middle("T2 02:00"), await middle("T4 03:30")];
  await page.mouse.move(...begin);
  await page.mouse.down();
  await page.mouse.move(...end, { steps: 4 });
  await page.mouse.up();
  await page.getByText("T2–T4: 00:00–02:00, 04:00–24:00").waitFor();
  await page.close();
});

test("limits of the day are chosen, said to differ from the default and given back to it", async () => {
  const page = await openTime();
  await page.getByLabel("Chủ đề: Trò chơi").selectOption({ label: "1 giờ 30 phút" });
  await expect.poll(async () => (await timeNow()).day.categories.games).toBe(90);
  await page.getByRole("button", { name: "Về mặc định: Chủ đề: Trò chơi" }).click();
  await expect.poll(async () => (await timeNow()).day.categories.games).toBe(180);

  await page.getByLabel("Tên trang").fill("https://Hoc-bai.example/");
  await page.getByRole("button", { name: "Thêm trang" }).click();
  await expect.poll(async () => (await timeNow()).free).toEqual(["hoc-bai.example"]);

  const bedtime = page.getByRole("form", { name: "Giờ đi ngủ" });
  await bedtime.getByLabel("Từ").fill("21:00");
  await bedtime.getByRole("button", { name: "Lưu" }).click();
  await expect.poll(async () => (await timeNow()).bedtime).toEqual({ from: 21 * 60, to: 6 * 60 });

  await page.getByRole("button", { name: "Thêm 15 phút" }).click();
  await expect.poll(async () => (await askFrom(story.own(), "time:read")).grantedFor).toBeGreaterThan(14 * 60);
  await page.close();
});
