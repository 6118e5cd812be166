import { describe, expect, test } from "vitest";
import { makersIn, makersOf } from "../../../core/video/film-label.ts";
import { readFilm, readMaker } from "../../../core/video/read-film.ts";

const id = "UCaaaaaaaaaaaaaaaaaaaa_-";
const film = "abcdefghijk";

describe("what parents paste", () => {
  test.each<[string, string | undefined]>([
    ["@VeCungBe", "@vecungbe"],
    ["  youtube.com/@VeCungBe  ", "@vecungbe"],
    ["https://www.youtube.com/@VeCungBe/videos?si=abc", "@vecungbe"],
    ["http://m.youtube.com/@be.ve_tranh-1", "@be.ve_tranh-1"],
    ["https://www.youtube.com/@b%C3%A9-v%E1%BA%BD", "@bé-vẽ"],
    ["https://www.youtube.com/@bé-vẽ".normalize("NFD"), "@bé-vẽ"],
    [`https://www.youtube.com/channel/${id}`, id],
    [`https://www.youtube.com/watch?v=${film}&list=PL1`, `v=${film}`],
    [`http://www.youtube.com/watch?v=${film}`, `v=${film}`],
    [`https://youtu.be/${film}?si=1`, `v=${film}`],
    [`https://youtube.com/shorts/${film}`, `v=${film}`],
    ["https://www.youtube.com/", undefined],
    ["https://www.youtube.com/c/TenCu", undefined],
    ["https://www.youtube.com/user/tencu", undefined],
    ["https://www.youtube.com/channel/UCngan", undefined],
    ["https://www.youtube.com/results?search_query=@abc", undefined],
    ["https://khac.example/@VeCungBe", undefined],
    ["https://youtube.com.khac.example/@VeCungBe", undefined],
    ["@a b", undefined],
    ["@a/../..", undefined],
    ["", undefined],
  ])("%s", (text, read) => {
    expect(readFilm(text)).toBe(read);
  });
});

test.each<[string, string | undefined]>([
  ["http://www.youtube.com/@VeCungBe", "@vecungbe"],
  [`http://www.youtube.com/channel/${id}`, id],
  [id, id],
  ["Vẽ Cùng Bé", undefined],
  ["https://www.youtube.com/", undefined],
])("a maker as the page writes it: %s", (written, maker) => {
  expect(readMaker(written)).toBe(maker);
});

describe("what a watch page hands to its player", () => {
  const handed = (parts: object = {}, details: object = {}) => ({
    videoDetails: { videoId: film, title: 'a "}{" b', channelId: id, ...details },
    microformat: { playerMicroformatRenderer: { ownerProfileUrl: "http://www.youtube.com/@VeCungBe" } },
    ...parts,
  });
  const script = (value: unknown) => `var ytInitialPlayerResponse = ${JSON.stringify(value)};var meta = {};`;
  const lying = `","channelId":"${id}","videoDetails":{"videoId":"${film}","channelId":"${id}"},"x":"`;

  test.each<[string, string, readonly string[] | undefined]>([
    ["names its maker by id and by name", script(handed()), [id, "@vecungbe"]],
    ["is not whole yet", script(handed()).slice(0, 150), undefined],
    ["is about another film", script(handed({}, { videoId: "zzzzzzzzzzz" })), undefined],
    ["names nobody", script({ videoDetails: { videoId: film } }), undefined],
    [
      "has words in it that look like a maker",
      script({ videoDetails: { videoId: film, channelId: "UCbbbbbbbbbbbbbbbbbbbbbb", shortDescription: lying } }),
      ["UCbbbbbbbbbbbbbbbbbbbbbb"],
    ],
    ["stands only inside words", `var x = ${JSON.stringify(script(handed()))}`, undefined],
    ["is no object", "var ytInitialPlayerResponse = null;", undefined],
    ["is another script", "var ytInitialData = {}", undefined],
  ])("%s", (_what, text, makers) => {
    expect(makersIn(text, film)).toEqual(makers);
  });

  test("what names nobody is nothing", () => {
    expect(makersOf([undefined, "", "Vẽ Cùng Bé"])).toBeUndefined();
    expect(makersOf([id, id, "x/@A-b-c"])).toEqual([id, "@a-b-c"]);
  });
});
