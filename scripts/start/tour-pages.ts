import { curatedHosts } from "../../tests/e2e/support/curated-hosts.ts";
import type { Colour } from "../../tests/e2e/support/colour-share.ts";
import type { Treatment } from "../../core/verdict/treatment.ts";

export type TourPage = {
  readonly name: string;
  readonly host: string;
  readonly expected: Treatment;
  /** Whether the tour presses "report" there. */
  readonly report: boolean;
};

/** Everything a tour page shows is a square of this colour: it stands for what a real page would show. */
export const pageColour: Colour = [214, 88, 40];

export const tourHost = "luy-tre-tour.example";

/** Listed names and one that nobody lists; the tour's own server answers for all of them. */
export function tourPages(): TourPage[] {
  const [blocked = "", reported = ""] = curatedHosts("gambling");
  const [blurred = ""] = curatedHosts("shopping");
  const [caution = ""] = curatedHosts("games");
  return [
    { name: "safe", host: "lop-hoc-tre-xanh.example", expected: "allow", report: false },
    { name: "blocked", host: blocked, expected: "block", report: false },
    { name: "blurred", host: blurred, expected: "blur", report: false },
    { name: "caution", host: caution, expected: "caution", report: false },
    { name: "reported", host: reported, expected: "block", report: true },
  ];
}

export function pageHtml({ name, host }: TourPage): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${host}</title><style>html{height:100%;background:rgb(${pageColour.join(" ")})}body{margin:0;padding:2rem;font:1rem sans-serif}</style>
<body><p>${name}</p></body></html>`;
}

export function tourHtml(pages: readonly TourPage[]): string {
  const row = ({ name, host, expected }: TourPage) =>
    `<tr><td>${name}</td><td><a href="http://${host}/">${host}</a></td><td>${expected}</td></tr>`;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Lũy Tre: một vòng xem thử</title>
<style>body{font:1rem/1.6 sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem}td{padding:.3rem 1.5rem .3rem 0}</style>
<h1>Lũy Tre</h1>
<p>Các trang dưới đây đều do máy này tự trả lời; không trang thật nào được mở.<br>
The pages below are all answered by this computer; no real site is visited.</p>
<table>${pages.map(row).join("")}</table></html>`;
}
