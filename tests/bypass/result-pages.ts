/** One way in which an engine shows a place: where its page is, and a tile of it, as small as it can be. */
export type ResultPage = {
  readonly name: string;
  readonly url: string;
  /** What stands there for a place at `host`; `inside` is what the child would see. */
  readonly tile: (host: string, inside: string) => string;
};

const encoded = (host: string) => encodeURIComponent(`https://${host}/trang`);

/** Written by us after the attributes of the real pages: no engine's page is kept here, and every picture is a coloured square. */
export const picturePages: readonly ResultPage[] = [
  {
    name: "Google's pictures, by the page they are from",
    url: "https://www.google.com.vn/search?q=a&udm=2",
    tile: (host, inside) =>
      `<div class="kb0PBd"><div class="ivg-i" data-lpage="https://${host}/trang">${inside}</div>${host}</div>`,
  },
  {
    name: "Google's pictures, by their link",
    url: "https://www.google.com/search?q=a&tbm=isch",
    tile: (host, inside) => `<a href="/imgres?imgurl=${encoded(host)}&imgrefurl=${encoded(host)}">${inside}</a>`,
  },
  {
    name: "Google's films among words",
    url: "https://www.google.co.uk/search?q=a",
    tile: (host, inside) => `<div class="sHEJob">${inside}<a href="https://${host}/trang">phim</a></div>`,
  },
  {
    name: "Bing's pictures",
    url: "https://www.bing.com/images/search?q=a",
    tile: (host, inside) =>
      `<ul><li><div class="iuscp"><a class="iusc" m='{"purl":"https://${host}/trang","murl":"https://a.example/1"}'>${inside}</a></div></li></ul>`,
  },
  {
    name: "Bing's pictures, by where the file is",
    url: "https://www.bing.com/images/search?q=b",
    tile: (host, inside) =>
      `<a class="iusc" m='{"purl":"https://a.example/","murl":"https://${host}/1.png"}'>${inside}</a>`,
  },
  {
    name: "Bing's films",
    url: "https://www.bing.com/videos/search?q=a",
    tile: (host, inside) => `<div class="mc_vtvc"><div ourl="https://${host}/trang">${inside}</div></div>`,
  },
  {
    name: "DuckDuckGo's pictures",
    url: "https://safe.duckduckgo.com/?q=a&iax=images&kp=1",
    tile: (host, inside) =>
      `<ul data-testid="zci-images"><li><figure>${inside}<figcaption><a href="https://${host}/trang">a</a></figcaption></figure></li></ul>`,
  },
  {
    name: "Yahoo's pictures",
    url: "https://images.search.yahoo.com/search/images?p=a&vm=r",
    tile: (host, inside) => `<ul><li class="ld" data='{"rurl":"https://${host}/trang","iurl":""}'>${inside}</li></ul>`,
  },
  {
    name: "Brave's pictures, by the host below them",
    url: "https://safesearch.brave.com/images?q=a&safesearch=strict",
    tile: (host, inside) => `<div class="image-wrapper">${inside}<p class="img-source">${host}</p></div>`,
  },
  {
    name: "a picture in a link, whoever shows it",
    url: "https://www.qwant.com/?q=a&t=images&s=2",
    tile: (host, inside) => `<a href="https://${host}/trang"><span>${inside}</span></a>`,
  },
  {
    name: "Yandex's pictures, which a parent may have opened",
    url: "https://ya.ru/search/?text=a&family=yes",
    tile: (host, inside) =>
      `<div class="serp-item" data-bem='{"serp-item":{"snippet":{"url":"https://${host}/trang"}}}'>${inside}</div>`,
  },
];

export const wordPages: readonly ResultPage[] = [
  {
    name: "Google",
    url: "https://www.google.com.vn/search?q=a",
    tile: (host, inside) => `<div class="vt6azd"><a href="https://${host}/trang"><h3>${inside}</h3></a></div>`,
  },
  {
    name: "Bing, behind its redirector",
    url: "https://www.bing.com/search?q=a",
    tile: (host, inside) =>
      `<div class="b_algo"><h2><a href="/ck/a?!&&p=1&u=a1${btoa(`https://${host}/trang`)}&ntb=1">${inside}</a></h2></div>`,
  },
  {
    name: "DuckDuckGo without scripts, behind its redirector",
    url: "https://safe.duckduckgo.com/html/?q=a&kp=1",
    tile: (host, inside) =>
      `<div class="result"><a class="result__a" href="//duckduckgo.com/l/?uddg=${encoded(host)}">${inside}</a></div>`,
  },
  {
    name: "Yahoo, behind its redirector",
    url: "https://vn.search.yahoo.com/search?p=a&vm=r",
    tile: (host, inside) =>
      `<div class="algo"><h3><a href="https://r.search.yahoo.com/_ylt=A/RV=2/RU=${encoded(host)}/RK=2/RS=a">${inside}</a></h3></div>`,
  },
];
