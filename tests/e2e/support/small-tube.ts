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
<video></video>`;

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
