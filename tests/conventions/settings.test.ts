import { describe, expect, test } from "vitest";
import { findSettings, placeOf, settingOf, settings } from "../../components/options/settings.ts";
import { sectionOf, sections } from "../../components/options/sections.ts";
import { languages } from "../../core/limits/stored-limits.ts";
import { strings } from "./support/locale.ts";

const said = (language: (typeof languages)[number]) => ({
  language,
  t: (key: string) => strings.get(language)?.get(key) ?? key,
});
const keys = (wanted: string, language: (typeof languages)[number]) =>
  findSettings(wanted, said(language)).map(({ key }) => key);

describe.each(languages)("in %s", (language) => {
  test("everything that can be looked for has words", () => {
    expect(settings.filter(({ key }) => !strings.get(language)?.has(key))).toEqual([]);
    // A place that is filled in on the page would stand bare in what was found, and never be met there.
    expect(settings.filter(({ key }) => strings.get(language)?.get(key)?.includes("$"))).toEqual([]);
  });

  test("every setting is found by the words on the screen", () => {
    const lost = settings.filter(({ key }) => !keys(said(language).t(key), language).includes(key));
    expect(lost).toEqual([]);
  });
});

test.each([
  ["co bac", "vi", "category.gambling.name"],
  ["Cờ BẠC", "vi", "category.gambling.name"],
  ["ngon ngu", "vi", "options.pin.language"],
  ["hosts uBlacklist", "en", null],
  ["gambling topics", "en", "category.gambling.name"],
  ["gambling subjects", "en", null],
  ["sao luu", "vi", "backup.title"],
  ["backup", "en", "backup.title"],
  ["tim kiem an toan", "vi", "options.media.search"],
  ["safe search", "en", "options.media.search"],
  ["them gio", "vi", "options.asks.title"],
  ["more time", "en", "options.asks.title"],
  ["noi nhan", "vi", "options.reports.endpoint"],
  ["paste <img>", "en", null],
  ["private windows", "en", "options.device.private"],
] as const)("%s in %s leads to %s", (wanted, language, key) => {
  expect(keys(wanted, language)[0] ?? null).toBe(key);
});

test("a place reads back, and what nobody offers leads to the section alone", () => {
  for (const setting of settings) expect(sectionOf(placeOf(setting))).toBe(setting.section);
  expect(settingOf("#sites/options.sites.note")).toBe("options.sites.note");
  expect(settingOf("#sites/<img>")).toBeNull();
  expect(sectionOf("#sites/<img>")).toBe("sites");
  expect(sectionOf("#nothing")).toBe(sections[0]);
});
