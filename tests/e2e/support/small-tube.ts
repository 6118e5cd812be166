import { beacon, bodyBeacon } from "../../bypass/harm.ts";
import type { PartedPage } from "../../../core/page-parts/page-parts.ts";
import type { TestServer } from "./server.ts";

/** Stand-ins for video sites, of our own making: the names and the nesting by which parts are found, and nothing else of theirs. */
export const tube = "www.youtube.com";
export const tubeApi = "youtubei.googleapis.com";

const watchPage = `<!doctype html><title>watch</title>
<ytd-guide-entry-renderer><a title="Shorts" href="/shorts/">Shorts</a></ytd-guide-entry-renderer>
<ytd-rich-item-renderer id="film"><a href="/watch?v=aaaaaaaaaaa">Cách trồng tre</a></ytd-rich-item-renderer>
<ytd-rich-item-renderer id="short"><a href="/shorts/bbbbbbbbbbb">Ngắn</a></ytd-rich-item-renderer>
<ytd-reel-shelf-renderer>Shorts</ytd-reel-shelf-renderer>
<ytd-comments><p id="comment">Người lạ viết</p></ytd-comments>
<iframe id="chat" src="/live_chat?v=a"></iframe>
<button class="ytp-autonav-toggle-button" aria-checked="true"
  onclick="this.setAttribute('aria-checked','false')">Tự phát</button>
<div><p id="new" class="o-moi">Kiểu mới</p><p id="kept">Lời kể</p></div>
<video></video>`;

/** A part that the package's own table does not name, and slips that are not to empty the page. */
export const publishedTube: PartedPage = {
  id: "youtube",
  hosts: ["youtube.com"],
  parts: [
    { what: "shorts", select: "p" },
    { what: "shorts", select: "*" },
    { what: "shorts", select: ":is(body, .o-moi)" },
    { what: "shorts", select: "a:nothing-like-it" },
    { what: "shorts", select: "div .o-moi" },
    { what: "others", select: "#kept" },
  ],
};

/**
 * A watch page that says whose film it is: `a…` is by `@ve-cung-be`, `b…` by another, `c…` by nobody, and `d…` says it of
 * another film. The label is where the site has it; the page tells when it was painted.
 */
const labelledPage = `<!doctype html><title>watch</title><script>
  const film = new URLSearchParams(location.search).get("v");
  const maker = { a: "@Ve-Cung-Be", b: "@ten-khac", d: "@ve-cung-be" }[film[0]];
  const label = { videoDetails: { videoId: film[0] === "d" ? "axxxxxxxxxx" : film, title: 'a }" b' },
    microformat: { playerMicroformatRenderer: { ownerProfileUrl: maker && "http://www.youtube.com/" + maker } } };
  document.write("<script>var ytInitialPlayerResponse = " + JSON.stringify(label) + ";<\\/script>");
</script>
${bodyBeacon}<h1 id="film">phim</h1><ytd-watch-flexy><div id="secondary">phim khác</div></ytd-watch-flexy>
<ytd-searchbox>tìm</ytd-searchbox><div class="ytp-endscreen-content">xem tiếp</div>`;

export function serveLabelledTube(server: TestServer): void {
  server.page(tube, "/watch", labelledPage, { headers: { "cache-control": "max-age=0" } });
  server.page(tube, "/@ve-cung-be", "<!doctype html><h1 id='channel'>Vẽ cùng bé</h1>");
  server.page(tube, "/@ten-khac", `<!doctype html>${beacon}<h1>tên khác</h1>`);
}

/** A page of somebody else's, with a player that is told to begin by itself. */
export const blog = "vuon-tre.example";

export function serveSmallTube(server: TestServer): void {
  for (const host of [tube, "m.youtube.com"]) server.page(host, "*", watchPage);
  server.page(tube, "/live_chat", "<!doctype html><p>trò chuyện</p>");
  server.page("www.youtube-nocookie.com", "*", "<!doctype html><p>máy phát</p>");
  server.answer(tubeApi, "*", { body: "{}", headers: { "access-control-allow-origin": "*" } });
  server.page(
    blog,
    "/",
    `<!doctype html><iframe src="https://www.youtube-nocookie.com/embed/ccccccccccc?rel=0&autoplay=1"></iframe>`,
  );
  for (const host of ["www.instagram.com", "www.facebook.com"]) server.page(host, "*", "<!doctype html><p>trang</p>");
}

/** What requests to a host were asked with: Restricted Mode's header, undefined where there was none. */
export function askedWith(server: TestServer, host: string): readonly unknown[] {
  return server.requests(host).map(({ headers }) => headers["youtube-restrict"]);
}
