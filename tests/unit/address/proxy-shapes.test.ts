import { expect, test } from "vitest";
import { fragmentOf } from "../../../core/address/fragment-of.ts";
import { unwrap } from "../../../core/address/unwrap.ts";
import { address } from "../support.ts";
import { moved, turned } from "./coats.ts";

const target = "https://xau.example/choi?x=1";
const coded = encodeURIComponent(target);

test.each([
  ["https://la.example/?__cpo=aHR0cHM6Ly94YXUuZXhhbXBsZQ", "CroxyProxy"],
  [`https://la.example/service/${encodeURIComponent(turned(target))}`, "Ultraviolet"],
  [`https://la.example/browse.php?u=${coded}&b=4`, "Glype"],
  [`https://la.example/index.php?q=${moved(target)}&hl=2ed`, "PHProxy"],
  ["https://la.example/0123456789abcdef0123456789abcdef/_rhsXyz", "Rammerhead"],
  ["https://ipfs.io/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/", "ipfs.io"],
  ["https://archive.ph/AbC12", "archive.ph"],
  ["https://eu-browse.startpage.com/av/proxy?ep=WkhaNQ", "eu-browse.startpage.com"],
  ["https://arweave.net/3XZ8lVmtMHwJWUZ3x0GJhYVXPFaXqJ1k8YB9Rkq1abc", "arweave.net"],
  ["https://103.4.5.6/__cpi.php?s=UkQ2&r=aHR0", "CroxyProxy"],
  ["https://la.example/browse.php/AbC_2Fx/b29/fnorefer/", "Glype"],
  ["https://la.example/process.php?d=AbCdEf0123%3D%3D&b=1", "Glype"],
  ["https://la.example/phproxy/?_proxurl=AbCdEf0123", "PHProxy"],
  ["https://la.example/index.php?q=l5iqtpeR0Z-lnp5jl5iq", "PHP-Proxy"],
  ["https://la.example/nph-proxy.cgi/es/20/uggc/knh.rknzcyr", "CGIProxy"],
  ["https://la.example/miniProxy.php?xau", "miniProxy"],
  ["https://la.example/servlet/redirect.srv/abcd/efgh/p1/choi", "KProxy"],
  ["https://la.example/?u=_rhsAbCdEf01", "Rammerhead"],
  ["https://la.example/https/77726476706e69737468656265737421f9f3/choi", "web VPN"],
  ["https://la.example/+CSCO+1h75676763663A2F2F++/choi", "web VPN"],
  ["https://la.example/choi,DanaInfo=.axauFx+", "web VPN"],
  ["https://la.example/f5-w-68747470733a2f2f$$/", "web VPN"],
  ["https://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi.ipfs.la.example/", "IPFS"],
  [
    "https://k51qzi5uqu5dgutdk6i1ynyzgkqngpha5xpgia3a5qqp4jsh0u4csozksxel2r.ipns.dweb.link/",
    "k51qzi5uqu5dgutdk6i1ynyzgkqngpha5xpgia3a5qqp4jsh0u4csozksxel2r.ipns.dweb.link",
  ],
  [`https://la.example/bzz/${"a".repeat(64)}/`, "Swarm"],
  ["https://abcdefg2abcdefg2.onion.la/x", "Tor"],
  ["http://abc.onion/", "Tor"],
  [`https://${"abcdefg2".repeat(7)}.la.example/`, "Tor"],
  ["http://abc.i2p/", "I2P"],
  ["https://archive.ph/wip/AbC12", "archive.ph"],
  ["https://la.example/search?q=meo&category_images=1&language=vi", "SearXNG"],
  ["https://la.example/?q=meo&safesearch=0", "SearXNG"],
  ["https://la.example/images?s=meo&scraper=yandex&nsfw=yes", "4get"],
  ["https://la.example/search.php?q=meo&p=0&t=1", "LibreY"],
  ["https://la.example/search?q=meo&tbm=isch", "Whoogle"],
  ["https://la.example/watch?v=dQw4w9WgXcQ", "Invidious"],
  ["https://la.example/ten/status/1234567890123456789", "Nitter"],
  [`https://la.example/&=${turned("https://xau.example")}`, "Ultraviolet"],
  [`https://la.example/embed.html#${turned("https://xau.example")}`, "Ultraviolet"],
  [`https://la.example/dynamic/service/route?url=${turned("https://xau.example")}`, "Ultraviolet"],
  [`https://la.example/uv/service/${Buffer.from(target).toString("base64")}`, "Ultraviolet"],
  [`https://la.example/scramjet/${coded}`, "Scramjet"],
  ["https://la.example/~/sj/AbC_de-1/https://xau.example", "Scramjet"],
  ["https://la.example/-----https://xau.example/choi", "jsproxy"],
  ["https://la.example/-----xau.example/choi", "jsproxy"],
  ["https://la.example/cgi-bin/nph-abc.pl/000000A/https/xau.example", "CGIProxy"],
  ["https://cache.baiducontent.com/c?m=AbC", "cache.baiducontent.com"],
  ["https://la.example/r/meo/comments/1abcde/tieu_de/", "Redlib"],
  ["https://la.example/@ten/video/7123456789012345678", "ProxiTok"],
  ["https://webcitation.org/6AbCdEfGh", "webcitation.org"],
  ["https://la.example/ipfs/QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKPbdG/", "IPFS"],
  ["https://la.example/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi", "IPFS"],
])("%s hides what it shows", (url, proxy) => {
  expect(unwrap(address(url), fragmentOf(url)).proxy).toBe(proxy);
});

test.each([
  // Engines that we hold write what their front ends write: Qwant's own page asks for safe results by this very parameter.
  "https://www.qwant.com/?q=tre&t=images&safesearch=2",
  "https://api.qwant.com/v3/search/web?q=tre&safesearch=2",
  "https://search.brave.com/images?q=tre&safesearch=1",
  "https://www.bing.com/videos/search?q=tre&safesearch=1",
  "https://www.google.com.vn/search?q=tre&tbm=isch",
  // Where pictures, shops and libraries keep pages and kinds.
  "https://anh.example/images/search/tre/?safesearch=1&q=tre",
  "https://thu-vien.example/search.php?q=tre&p=2&t=1",
  "https://thu-vien.example/browse.php?u=lan&b=3",
  "https://thu-vien.example/process.php?d=2024&b=5",
  "https://benh-vien.example/process.php?d=2024-11-20&b=2",
  "https://dien-dan.example/browse.php?u=nguyenvana&page=2",
  "https://truong.edu.vn/index.php?q=De-Thi-Toan-Lop-6-HK1-2024-Co-Dap-An",
  "https://truong.edu.vn/index.php?q=Thong-bao-so-12-QD2-THPT",
  "https://giao-hang.example/order/status/241120123456789",
  "https://hoc.example/watch?v=bai-hoc-012",
  "https://hoc.example/watch?v=10153231379",
])("%s hides nothing", (url) => {
  expect(unwrap(address(url), fragmentOf(url)).proxy).toBeNull();
});

test("a name that begins like an engine's is none of it", () => {
  expect(unwrap(address("https://google.la.example/search?q=tre&tbm=isch")).proxy).toBe("Whoogle");
});
