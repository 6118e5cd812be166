import { FiltersEngine, Request } from "@ghostery/adblocker";
import { openWhole, type Contains, type Structure } from "./structure.ts";

/** Ghostery's engine with one `||name^` filter a name and nothing else switched on. */
export const ghostery: Structure = {
  name: "ghostery",
  build: ({ names }) => {
    const filters = names.map((name) => `||${name}^$document,all`).join("\n");
    return new Uint8Array(FiltersEngine.parse(filters, { loadCosmeticFilters: false }).serialize());
  },
  open,
  openCold: openWhole(open),
};

function open(bytes: Uint8Array): Contains {
  const engine = FiltersEngine.deserialize(bytes);
  return ({ address, domain, url }) => {
    const { hostname } = address;
    const from = { sourceUrl: url, sourceHostname: hostname, sourceDomain: domain };
    return engine.match(Request.fromRawDetails({ type: "main_frame", url, hostname, domain, ...from })).match;
  };
}
