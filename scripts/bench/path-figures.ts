import { compileIndex } from "../../core/index/compile.ts";
import { openIndex } from "../../core/index/open-index.ts";
import { figure, type Figure } from "./figure.ts";
import { createRandom } from "./data/random.ts";
import { median, rangeText } from "./statistics.ts";
import type { Contains } from "./structures/structure.ts";
import { timeLookUps } from "./time-look-ups.ts";

export const pathNames = ["lookup-paths", "lookup-paths-missed"] as const;

const hosts = 20_000;
const pathsPerHost = 5;

/** An index of pages instead of hosts, beside a `Set` that is asked for every prefix of the path on every suffix of the host. */
export function pathFigures(rounds: number): Figure[] {
  const random = createRandom(11);
  const word = () => Math.floor(random() * 2 ** 31).toString(36);
  const names = Array.from({ length: hosts }, () => `${word()}.${["com", "net", "vn"][Math.floor(random() * 3)]}`)
    .map((host) => Array.from({ length: pathsPerHost }, () => `${host}/${word()}/${word()}`))
    .flat();
  const index = openIndex(
    compileIndex(
      [{ id: "pages", topic: "scam" }],
      names.map((name) => ({ name, list: 0 })),
    ),
  );
  const contestants = [
    { name: "ours" as const, contains: (({ address }) => index.matches(address).length > 0) satisfies Contains },
    { name: "set" as const, contains: walkOf(new Set(names)) },
  ];
  const sets = [
    { kind: "listed" as const, urls: names.map((name) => `https://www.${name}/index.html`) },
    { kind: "safe" as const, urls: names.map((name) => `https://www.${name.replace("/", "/x")}`) },
  ].map((it) => ({ ...it, domains: it.urls }));
  const times = timeLookUps(contestants, sets, rounds);
  return sets.map(({ kind }) =>
    figure({
      name: kind === "listed" ? "lookup-paths" : "lookup-paths-missed",
      where: "node",
      size: names.length,
      peer: "set",
      ours: median(times["ours"]![kind]),
      theirs: median(times["set"]![kind]),
      unit: "ns",
      note: rangeText(times["ours"]![kind], 0),
    }),
  );
}

function walkOf(names: ReadonlySet<string>): Contains {
  return ({ address: { hostname, path } }) => {
    for (let from = 0; ;) {
      const host = hostname.slice(from);
      if (names.has(host)) return true;
      for (let at = path.indexOf("/", 1); ; at = path.indexOf("/", at + 1)) {
        if (names.has(host + (at < 0 ? path : path.slice(0, at)))) return true;
        if (at < 0) break;
      }
      const dot = hostname.indexOf(".", from);
      if (dot < 0) return false;
      from = dot + 1;
    }
  };
}
