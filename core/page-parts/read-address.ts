import { valuesOf } from "../address/query-values.ts";
import type { PartSource } from "./page-parts.ts";

/**
 * The address that a part's text or attribute holds, whole; undefined where it holds none of the web's.
 *
 * @param base address of the page, for links that leave out the host
 */
export function readAddress(raw: string, { attribute, json, param }: PartSource, base: string): string | undefined {
  if (attribute === undefined) return addressOfHost(raw);
  const written = json === undefined ? raw : valueIn(raw, json);
  const address = written === undefined ? undefined : webAddress(written, base);
  if (address === undefined || param === undefined) return address?.href;
  const [meant] = valuesOf(address.search.slice(1), (name) => name === param);
  return webAddress(decoded(meant?.value ?? ""), base)?.href;
}

const hostName = /(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}/u;

/** Under a picture stands its host, or words about it: `www.example.com › anh`. */
function addressOfHost(text: string): string | undefined {
  const found = hostName.exec(text.slice(0, 300))?.[0];
  return found === undefined ? undefined : `https://${found}/`;
}

function webAddress(written: string, base: string): URL | undefined {
  const trimmed = written.trim();
  if (trimmed === "" || trimmed.startsWith("#")) return undefined;
  try {
    const address = new URL(trimmed, base);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The text at `a.b.c` in JSON; undefined where there is no JSON, no such place or no text. */
function valueIn(raw: string, place: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return undefined;
  }
  for (const key of place.split(".")) {
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return typeof value === "string" ? value : undefined;
}
