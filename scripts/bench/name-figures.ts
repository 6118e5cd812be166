import { parseAddress } from "../../core/address/parse-address.ts";
import { addressSignals } from "../../core/signal/address-signals.ts";
import { openNames } from "../../core/signal/name-reader.ts";
import { nameData } from "../../lists/names/name-data.ts";
import { readNameModel } from "../model/name-model-file.ts";
import { rules } from "../model/rules.ts";
import { readBenignHosts } from "./data/queries.ts";
import { figure, type Figure } from "./figure.ts";
import { median, rangeText } from "./statistics.ts";
import { timeEach } from "./time-each.ts";

export const nameFigureNames = ["host-signal", "host-signal-open"] as const;

const count = 50_000;

/** What a host's name and path say, whole, beside what others do with a name; and what it takes to be ready for it. */
export async function nameFigures(rounds: number): Promise<Figure[]> {
  const hosts = (await readBenignHosts(process.env["LISTS_BENIGN"], [])).slice(0, count);
  const addresses = hosts.flatMap((host) => parseAddress(`https://${host}/tin/bai-1.html`) ?? []);
  const names = openNames(nameData, readNameModel());
  const times = {
    ours: [] as number[],
    regex: [] as number[],
    "whole-labels": [] as number[],
  };
  const expression = rules["wide expression"]!;
  const labels = rules["whole labels"]!;
  for (let round = 0; round <= rounds; round += 1) {
    const took = {
      ours: timeEach(addresses, (address) => addressSignals(address, names).length > 0),
      regex: timeEach(addresses, ({ hostname }) => expression(hostname)),
      "whole-labels": timeEach(addresses, ({ hostname }) => labels(hostname)),
    };
    // The first round warms up.
    if (round === 0) continue;
    for (const who of ["ours", "regex", "whole-labels"] as const) times[who].push(took[who]);
  }
  const common = { where: "node", size: addresses.length, ours: median(times.ours), unit: "ns" } as const;
  const opened = Array.from({ length: rounds }, openOnce);
  return [
    ...(["regex", "whole-labels"] as const).map((peer) =>
      figure({ name: "host-signal", ...common, peer, theirs: median(times[peer]), note: rangeText(times.ours, 0) }),
    ),
    figure({ name: "host-signal-open", where: "node", size: 1, ours: median(opened), unit: "ms" }),
  ];
}

/** Milliseconds from the text of the package's file to the first answer. */
function openOnce(): number {
  const text = JSON.stringify(nameData);
  const start = performance.now();
  openNames(JSON.parse(text) as typeof nameData, readNameModel()).findWords("casino.example");
  return performance.now() - start;
}
