import { resultHosts } from "../core/search/result-hosts.ts";
import { searchPartsDay } from "./search-parts-day.ts";
import type { PagePart, PageParts } from "../core/page-parts/page-parts.ts";

/** A picture that is a link: whatever an engine calls its parts, this is how a thumbnail is made. */
const linkedPicture: PagePart = {
  select: 'a[href]:has(img, picture, video, [style*="url("])',
  source: [{ attribute: "href" }],
  what: "picture",
};

/** Rows below the search box, by the role that screen readers need. */
const suggestions: PagePart = { select: '[role="listbox"] :is([role="option"], li)', source: [{}], what: "suggestion" };

const everywhere = [linkedPicture, suggestions];

/**
 * The parts of result pages, as the rules of uBlacklist (its built-in SERPINFO, 2025-04 to 2026-09) and the engines' own
 * attributes name them. Attributes that carry an address stand before class names, which change more often.
 */
export const searchParts: PageParts = {
  checked: searchPartsDay,
  pages: [
    {
      id: "google",
      hosts: resultHosts.google,
      paths: ["/$", "/webhp", "/search", "/images", "/imghp"],
      parts: [
        { select: "[data-lpage]", within: ".kb0PBd, .ivg-i", source: [{ attribute: "data-lpage" }], what: "picture" },
        { select: 'a[href*="/imgres?"]', within: ".kb0PBd, .ivg-i", source: [{ attribute: "href" }], what: "picture" },
        { select: ".vCUuC, .DyfMyc", source: [{ at: "a[href]", attribute: "href" }], what: "picture" },
        { select: ".sHEJob", source: [{ at: 'a[href^="http"]', attribute: "href" }], what: "film" },
        {
          select: ".vt6azd, .Ww4FFb, .eejeod, [data-news-cluster-id]",
          source: [{ at: 'a[href^="http"], a[href^="/url?"]', attribute: "href" }],
          what: "result",
        },
        ...everywhere,
      ],
    },
    {
      id: "bing",
      hosts: resultHosts.bing,
      paths: ["/$", "/search", "/images", "/videos", "/news", "/shop"],
      parts: [
        {
          select: ".iusc[m]",
          within: ".dgControl_list > li, .iuscp",
          source: [
            { attribute: "m", json: "purl" },
            { attribute: "m", json: "murl" },
          ],
          what: "picture",
        },
        {
          select: 'a[href*="mediaurl="]',
          within: ".dgControl_list > li",
          source: [{ attribute: "href" }],
          what: "picture",
        },
        { select: "[ourl]", within: ".mc_vtvc", source: [{ attribute: "ourl" }], what: "film" },
        {
          select: "[vrhm]",
          within: ".mc_vtvc",
          source: [
            { attribute: "vrhm", json: "purl" },
            { attribute: "vrhm", json: "murl" },
          ],
          what: "film",
        },
        {
          select: ".b_algo, .news-card, .newscard",
          source: [{ at: "h2 a[href], .b_algoheader a[href], a.title[href]", attribute: "href" }],
          what: "result",
        },
        ...everywhere,
      ],
    },
    {
      id: "duckduckgo",
      hosts: resultHosts.duckduckgo,
      parts: [
        {
          select: "figure:has(figcaption a[href])",
          within: "li",
          source: [{ at: "figcaption a[href]", attribute: "href" }],
          what: "picture",
        },
        {
          select: '[data-testid="zci-videos"] li, [data-testid="zci-videos"] article',
          source: [{ at: "a[href]", attribute: "href" }],
          what: "film",
        },
        {
          select: 'article[data-testid="result"], [data-testid="news-vertical"] article, .result, tr:has(.result-link)',
          source: [{ at: "h2 a[href], a.result__a[href], a.result-link[href], a[href]", attribute: "href" }],
          what: "result",
        },
        ...everywhere,
      ],
    },
    {
      id: "yahoo",
      hosts: resultHosts.yahoo,
      parts: [
        {
          select: "li[data]",
          source: [
            { attribute: "data", json: "rurl" },
            { attribute: "data", json: "iurl" },
          ],
          what: "picture",
        },
        { select: "[data-rurl]", within: "li", source: [{ attribute: "data-rurl" }], what: "film" },
        { select: ".algo", source: [{ at: "h3 a[href], a[href]", attribute: "href" }], what: "result" },
        ...everywhere,
      ],
    },
    {
      id: "yandex",
      hosts: resultHosts.yandex,
      paths: ["/$", "/search", "/images", "/video"],
      parts: [
        {
          select: ".serp-item[data-bem]",
          source: [
            { attribute: "data-bem", json: "serp-item.snippet.url" },
            { attribute: "data-bem", json: "serp-item.img_href" },
          ],
          what: "picture",
        },
        { select: ".SearchBlock", source: [{ at: ".VideoHostExtended-Host" }], what: "film" },
        { select: ".serp-item", source: [{ at: "a[href]", attribute: "href" }], what: "result" },
        ...everywhere,
      ],
    },
    {
      id: "brave",
      hosts: resultHosts.brave,
      parts: [
        { select: ".image-wrapper, .image-result", source: [{ at: ".img-source" }], what: "picture" },
        { select: '.snippet[data-type="videos"]', source: [{ at: "a[href]", attribute: "href" }], what: "film" },
        { select: ".snippet[data-type]", source: [{ at: "a[href]", attribute: "href" }], what: "result" },
        ...everywhere,
      ],
    },
    {
      id: "qwant",
      hosts: resultHosts.qwant,
      parts: [
        { select: '[data-testid="imageResult"]', source: [{ at: "a[href]", attribute: "href" }], what: "picture" },
        { select: '[data-testid="videoResult"]', source: [{ at: "a[href]", attribute: "href" }], what: "film" },
        { select: '[data-testid="webResult"]', source: [{ at: "a[href]", attribute: "href" }], what: "result" },
        ...everywhere,
      ],
    },
    {
      id: "startpage",
      hosts: resultHosts.startpage,
      parts: [
        { select: ".image-container", source: [{ at: ".image-quick-details > span" }], what: "picture" },
        { select: ".vo-bg > .result", source: [{ at: "a[href]", attribute: "href" }], what: "film" },
        {
          select: ".result, .article",
          source: [{ at: "a.result-link[href], a.result-title[href], a[href]", attribute: "href" }],
          what: "result",
        },
        ...everywhere,
      ],
    },
    {
      id: "ecosia",
      hosts: resultHosts.ecosia,
      parts: [
        {
          select: ".image-result",
          source: [{ at: "a.image-result__details-link[href]", attribute: "href" }],
          what: "picture",
        },
        { select: ".result", source: [{ at: "a.result__link[href]", attribute: "href" }], what: "result" },
        ...everywhere,
      ],
    },
    // A parent may have opened these: what can be told of any engine holds there.
    { id: "others", hosts: resultHosts.others, parts: everywhere },
  ],
};
