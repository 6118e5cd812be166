/** A place on the web that shows other places, and where in its address they stand. */
export type Wrapper = {
  /** With everything below them. `google.*` and `yandex.*` stand for the names of all countries. */
  readonly hosts: readonly string[];
  /** Beginnings of the path; absent: the whole host does nothing else. */
  readonly at?: readonly string[];
  /** Parameters that hold the target, beside a query that is nothing else. */
  readonly params?: readonly string[];
  /** What stands before the target in the path. */
  readonly after?: RegExp;
  /** What stands before the target in the fragment. */
  readonly hash?: RegExp;
  /** The target's host is the first label: `www-example-com`. */
  readonly label?: true;
  /** What is shown cannot be told from the address when no target stands in it. */
  readonly hides?: RegExp;
};

/** As the table below is written: names apart by spaces. */
type Row = Omit<Wrapper, "hosts" | "at" | "params"> & {
  readonly hosts: string;
  readonly at?: string;
  readonly params?: string;
};

const anything = /^\//;
/** A fragment that is the address, or a query with it. */
const addressed = /^(?:.*\burl=)?/;
/** Archive.today: a whole address after whatever stands before it, or a short name that tells nothing. */
const snapshot = /^\/(?:.*?\/)?(?=https?:)|^\/(?:\w+\/)*(?=[^/]+\.[a-z])/;
const shortName = /^\/(?:wip\/|o\/)?\w{5}(?:\/|$)/;
const ipnsName = /^\/ipns\/(?=[^/]+\.)/;
const ipfsName = /^\/ip[fn]s\/\w/;

/**
 * One wrapper a line, those alike in one. Written from the services' own help pages and from addresses as people share them; all
 * looked over on 2026-11-22. A target is read with or without `https://`, percent-encoded, in base64, and through several wrappers.
 */
const rows: readonly Row[] = [
  // ── Translators
  { hosts: "translate.goog", label: true }, // Google, since 2020: the page under a name of its own
  { hosts: "translate.google.* translate.googleusercontent.com", params: "u url" }, // Google: its tab, its older frame
  { hosts: "google.*", at: "/translate", params: "u" }, // Google: the oldest form
  { hosts: "translatetheweb.com microsofttranslator.com", params: "a u url" }, // Microsoft
  { hosts: "translatoruser-int.com translatoruser.net", params: "a u url", label: true }, // Microsoft: where it shows pages
  { hosts: "bing.com", at: "/translator", params: "url u" }, // Microsoft: given a page
  { hosts: "translate.yandex.*", params: "url u" }, // Yandex
  // Yandex: where it shows pages
  { hosts: "turbopages.org z5h64q92x9.net", after: /^\/proxy_u\/[^/]+\/(?:https?\/)?|^\/(?:turbo\/)?(?=[^/]+\.)/ },
  { hosts: "yandex.*", at: "/turbo", params: "text", after: /^\/turbo\/(?=[^/]+\.)/ }, // Yandex: its own light pages
  { hosts: "papago.naver.com papago.naver.net papago.plus", params: "url u source" }, // Naver
  {
    // Baidu, Youdao, and where Sogou shows pages
    hosts:
      "fanyi.baidu.com translate.baiducontent.com fanyi.youdao.com webtrans.yodao.com translate.sogoucdn.com " +
      "snapshot.sogoucdn.com",
    params: "query url",
  },
  { hosts: "translate.sogou.com fanyi.sogou.com translate.kagi.com", params: "url", after: /^\/(?:translate\/)?/ },
  {
    hosts:
      "deepl.com reverso.net systran.net systransoft.com online-translator.com translate.ru translate.com itranslate.com " +
      "lingvanex.com imtranslator.net paralink.com worldlingo.com translate.weblio.jp excite-webtl.jp excite.co.jp " +
      "honyaku.yahoo.co.jp",
    params: "url u site prmtlink sourceURL systran_url wl_url wb_url",
  },
  { hosts: "j2k.naver.com", after: /^\/j2k_frame\.php\/\w+\// }, // Naver: its older form
  // ── Archives and caches
  {
    hosts: "web.archive.org wayback.archive.org web-static.archive.org replay.archive.org",
    after: /^\/(?:web|save|screenshot|liveweb|details)\/(?:[^/]*\/)??(?=[^/]*[.:])/,
  },
  {
    hosts: "archive.today archive.ph archive.is archive.li archive.vn archive.fo archive.md",
    params: "url q",
    after: snapshot,
    hides: shortName,
  },
  { hosts: "ghostarchive.org", params: "term url", hides: /^\/(?:archive|varchive)\/\w/ },
  { hosts: "perma.cc", hides: /^\/[\w]{4}-[\w]{4}/ },
  {
    hosts:
      "arquivo.pt webarchive.nationalarchives.gov.uk webarchive.org.uk bac-lac.gc.ca webarchive.loc.gov swap.stanford.edu " +
      "wayback.archive-it.org",
    params: "q url",
    after: /^\/(?:[\w-]+\/)*(?=https?:)/,
  },
  { hosts: "nla.gov.au warp.da.ndl.go.jp", after: /^\/(?:pan|awa|info:ndljp)\/(?:\w+\/)*(?=[^/]+[.:])/ },
  { hosts: "webcitation.org", params: "url", hides: /^\/\w{9}$/ },
  { hosts: "freezepage.com", params: "url", hides: /^\/\w{16,}$/ },
  { hosts: "theoldnet.com protoweb.org", params: "url u", after: /^\/get\/(?=https?:|[^/]+\.)/ },
  { hosts: "oldweb.today", after: /^\/\d+\//, hash: /^\d+\// },
  { hosts: "megalodon.jp", params: "url", after: /^\/(?:ref\/)?[\d-]{12,}\// },
  { hosts: "timetravel.mementoweb.org", after: /^\/(?:\w+\/)*(?=https?:|[^/]+\.)/ },
  {
    // The caches of Google (ended 2024-09), Bing and Yandex, and who leads there
    hosts:
      "webcache.googleusercontent.com cc.bingj.com yandexwebcache.net hghltd.yandex.* cachedview.com cachedview.nl " +
      "cachedpages.com viewcached.com archive-it.org replayweb.page perma.cc archive.wikiwix.com",
    params: "q url u page",
    hash: addressed,
  },
  // ── AMP
  { hosts: "google.* bing.com", at: "/amp/", after: /^\/amp\/(?:s\/)?/ },
  {
    hosts: "cdn.ampproject.org bing-amp.com amp.cloudflare.com webpkgcache.com mipcdn.com", // the last is Baidu's
    label: true,
    after: /^\/[a-z]+\/(?:[a-z]\w+\/|-\/)?(?:s\/)?(?=[^/]+\.)/,
  },
  { hosts: "googleweblight.com", params: "lite_url u" }, // Google's light pages, ended 2022-12
  // ── Redirectors, which may be framed or blocked before they answer
  { hosts: "google.*", at: "/url /local_url /imgres /interstitial", params: "q url imgurl imgrefurl" },
  { hosts: "bing.com", at: "/ck/a /images/search", params: "u mediaurl" }, // `a1` before the base64
  { hosts: "duckduckgo.com", at: "/l/", params: "uddg" },
  { hosts: "duckduckgo.com", at: "/", params: "iai u" }, // one picture of its results, large
  { hosts: "images.search.yahoo.com", at: "/images/view", params: "imgurl rurl" },
  { hosts: "r.search.yahoo.com", after: /^.*\/RU=(?=http)/ },
  { hosts: "facebook.com vk.com", at: "/l.php /away.php", params: "u to" },
  {
    hosts:
      "l.facebook.com lm.facebook.com l.instagram.com l.messenger.com l.threads.com l.threads.net l.wl.co out.reddit.com slack-redir.net t.umblr.com href.li " +
      "safelinks.protection.outlook.com deref-mail.com deref-gmx.net deref-gmx.com deref-web.de",
    params: "u url z redirectUrl",
  },
  { hosts: "youtube.com", at: "/redirect", params: "q" },
  { hosts: "linkedin.com", at: "/redir/ /safety/", params: "url" },
  { hosts: "steamcommunity.com", at: "/linkfilter", params: "url u" },
  {
    hosts: "urldefense.com urldefense.us urldefense.proofpoint.com protect.checkpoint.com",
    params: "u",
    after: /^\/v[23]\/(?:r\d+\/)?_{2,}(?=https?:)/,
  },
  // ── Readers: a page as text, without its walls or in another dress
  {
    hosts:
      "r.jina.ai s.jina.ai 12ft.io txtify.it 1ft.io smry.ai 13ft.wasimaster.me accessarticlenow.com unv.is unvis.it md.dhr.wtf",
    params: "q url",
    after: anything,
  },
  {
    hosts: "removepaywall.com removepaywalls.com archivebuttons.com paywallbuster.com",
    params: "url article q",
    after: /^\/(?:\d\/|search\/)?/,
  },
  {
    hosts: "outline.com freedium.cfd scribe.rip defuddle.md pure.md markdowner.com urltomarkdown.herokuapp.com",
    params: "url u",
    after: anything,
  },
  { hosts: "viahtml.hypothes.is via.hypothes.is", params: "url", after: /^\/(?:\w+\/)*(?=[^/]+[.:])/ },
  { hosts: "frogfind.com 68k.news textise.net textance.herokuapp.com", params: "a q url strURL" },
  { hosts: "printfriendly.com instapaper.com getpocket.com", params: "url u", after: /^.*\/(?=https?:)/ },
  { hosts: "readspike.com mercury.postlight.com justread.link", params: "url u", after: anything },
  { hosts: "w3.org", at: "/services/ /xslt /2005/08/online_xslt/", params: "url xmlfile" },
  { hosts: "validator.w3.org html5.validator.nu", params: "doc uri" }, // the source beside its mistakes
  { hosts: "validator.schema.org", hash: /^url=/ },
  { hosts: "wave.webaim.org", at: "/report", params: "url", hash: /^\// }, // the page, with its barriers marked
  { hosts: "web-sniffer.net playground.amp.dev clickjacker.io html-preview.github.io", params: "url" },
  { hosts: "markdown.new render-tron.appspot.com gyo.tc", params: "url", after: /^\/(?:render\/|screenshot\/)?/ },
  { hosts: "smmry.com", params: "SM_URL url", after: anything },
  { hosts: "kagi.com", at: "/summarizer", params: "url" },
  { hosts: "developers.facebook.com", at: "/tools/debug", params: "q" }, // how a page looks when it is shared
  { hosts: "opengraph.xyz", at: "/url/", after: /^\/url\// },
  { hosts: "readspeaker.com", at: "/cgi-bin/rsent", params: "url" },
  { hosts: "google.*", at: "/gwt/", params: "u" }, // its reader for old telephones
  { hosts: "fivefilters.org fivefilters.net rss2json.com", params: "url rss_url" }, // whole texts out of a feed
  { hosts: "feedly.com inoreader.com", after: /^.*\/feed(?:\/|%2f)/i },
  { hosts: "morss.it", after: /^\/(?::\w+\/)*(?=[^/]+[.:])/ },
  {
    hosts: "pdfmyurl.com web2pdfconvert.com pdfcrowd.com webtopdf.com dotepub.com",
    params: "url curl",
    after: /^\/(?=[^/]+[.:])/,
  },
  { hosts: "sejda.com", at: "/html-to-pdf", params: "save-link" },
  { hosts: "nbviewer.org", after: /^\/urls?\// },
  // ── Pictures, files and pages fetched for somebody else
  { hosts: "i0.wp.com i1.wp.com i2.wp.com i3.wp.com", after: anything },
  { hosts: "external-content.duckduckgo.com images.weserv.nl wsrv.nl", params: "u url" },
  { hosts: "googleusercontent.com", at: "/gadgets/ /proxy", params: "url" },
  {
    hosts: "imgs.search.brave.com images.search.brave.com",
    after: /^.*\/g:ce\//,
  },
  { hosts: "statically.io", after: /^\/(?:img|screenshot)\/(?=[^/]+\.)/ },
  { hosts: "view.officeapps.live.com docs.google.*", params: "src url" }, // viewers of documents
  {
    hosts:
      "corsproxy.io cors.io cors.sh crossorigin.me allorigins.win codetabs.com whateverorigin.org cors-anywhere.herokuapp.com " +
      "thingproxy.freeboard.io yacdn.org cors.eu.org cors.bridged.cc cors.lol jsonp.afeld.me cors.isomorphic-git.org",
    params: "url u quest",
    after: /^\/(?:(?:proxy|fetch|serve|cors-proxy)\/)?(?=[^/]+[.:])/,
  },
  {
    hosts:
      "screenshotmachine.com image.thum.io s-shot.ru urlbox.io site-shot.com apiflash.com microlink.io pikwy.com screenshot.11ty.dev",
    params: "url",
    after: /^.*\/(?=https?:)|^\/(?:[^/.]+\/)*(?=[^/]+\.)/,
  },
  { hosts: "s0.wp.com s.wordpress.com", at: "/mshots/", after: /^\/mshots\/v1\// },
  { hosts: "urlscan.io browserstack.com responsinator.com pagepeeker.com", params: "url start_url", hash: addressed },
  { hosts: "ui.dev", at: "/amiresponsive", params: "url" }, // on screens of several sizes, like those after it
  { hosts: "bluetree.ai quirktools.com", at: "/screenfly", params: "u", hash: /^u=/ },
  { hosts: "responsivedesignchecker.com", params: "url" },
  { hosts: "startpage.com", at: "/av/proxy /do/proxy", hides: anything }, // its "anonymous view"
  { hosts: "cache.baiducontent.com", hides: /^\/c$/ }, // a page as Baidu found it
  // Pages through a filter or a scraper of somebody else's
  { hosts: "safe.menlosecurity.com", after: anything },
  { hosts: "cloudflareaccess.com", at: "/browser/", after: /^\/browser\// },
  {
    hosts: "api.scraperapi.com app.scrapingbee.com api.scrape.do api.zenrows.com api.webscraping.ai proxy.corsfix.com",
    params: "url",
  },
  // ── Gateways to names that no list can hold
  {
    hosts:
      "ipfs.io cf-ipfs.com cloudflare-ipfs.com dweb.link gateway.pinata.cloud nftstorage.link w3s.link 4everland.io",
    after: ipnsName,
    hides: ipfsName,
  },
  { hosts: "ipns.dweb.link ipns.inbrowser.link ipns.cf-ipfs.com", label: true, hides: anything },
  {
    hosts: "ipfs.dweb.link ipfs.nftstorage.link ipfs.w3s.link ipfs.cf-ipfs.com ipfs.inbrowser.link ipfs.4everland.io",
    hides: anything,
  },
  { hosts: "eth.link eth.limo hns.to", hides: anything },
  { hosts: "arweave.net ar-io.dev", hides: /^\/[\w-]{43}(?:\/|$)/ },
  // ── Pages that are made of an address
  { hosts: "htmlpreview.github.io htmlpreview.github.com" }, // the whole query
  { hosts: "raw.githack.com rawcdn.githack.com", params: "url" },
  { hosts: "iframetester.com iframely.com embed.ly embedly.com", params: "url src" },
  { hosts: "itty.bitty.site bitty.site", hides: anything }, // the page stands in the fragment
];

export const wrappers: readonly Wrapper[] = rows.map(({ hosts, at, params, ...row }) => ({
  ...row,
  hosts: hosts.split(" "),
  ...(at && { at: at.split(" ") }),
  ...(params && { params: params.split(" ") }),
}));

/**
 * Parameters in which unlisted hosts name a page to show; the empty one is a query without any. What names a way back
 * (`redirect_uri`, `next`), where somebody came from (`source`) or a picture (`img`) is not among them.
 */
export const carriers: ReadonlySet<string> = new Set(
  (
    " url u uri link href target dst dest destination to goto go out site page web website src q addr address open " +
    "load view proxy fetch remote uddg quest requrl b64 __cpo a l w p iframe embed frame weburl targeturl target_url file path"
  ).split(" "),
);
