import { isIpAddress } from "../../index/parse-list/canonical-host.ts";
import type { SiteFormat } from "./imported-sites.ts";

/** Which format a text is most likely in, by what its first lines look like. */
export function recogniseSites(text: string): SiteFormat {
  const start = text.trimStart();
  if (start.startsWith("{")) return "own";
  if (/^(?:numSets|sites\d+|setName\d+)=/m.test(text)) return "leechblock";
  const lines = text
    .slice(0, 50_000)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^[#!;]/.test(line));
  if (lines.some(isPattern)) return "ublacklist";
  return lines.length > 0 && lines.every(isHostsLine) ? "hosts" : "plain";
}

const isPattern = (line: string) => /^@?(?:\*|https?):\/\/\S*\*/.test(line) || /^@\S/.test(line);

function isHostsLine(line: string): boolean {
  const [address = "", name] = line.split(/\s+/);
  return name !== undefined && isIpAddress(address);
}
