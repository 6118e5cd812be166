import * as v from "valibot";
import { parseAddress } from "../address/parse-address.ts";
import { filmsSchema, makerSchema } from "./film-list.ts";
import { filmAt } from "./films.ts";

const tube = /^(?:(?:www|m)\.)?youtube\.com$/;

/**
 * What a person pastes, as it is kept: `@ten`, `youtube.com/@ten/videos`, `/channel/UC…`, `/watch?v=…`, `youtu.be/…`.
 * Undefined for what names neither a maker nor a film, the older `/c/` and `/user/` among it: whom they lead to may change.
 */
export function readFilm(text: string): string | undefined {
  const written = text.normalize("NFC").trim();
  if (written.startsWith("@")) return sound(written.toLowerCase());
  const address = parseAddress(
    /^https?:\/\//i.test(written) ? written.replace(/^http:/i, "https:") : `https://${written}`,
  );
  if (address === undefined) return undefined;
  const [, first = "", second = ""] = address.path.split("/");
  if (address.hostname === "youtu.be") return sound(`v=${first}`);
  if (!tube.test(address.hostname)) return undefined;
  if (first === "channel") return sound(second);
  if (first === "shorts") return sound(`v=${second}`);
  return readMaker(first) ?? sound(`v=${filmAt(address) ?? ""}`);
}

/** A maker as YouTube's page writes it: an id, or the last part of `http://www.youtube.com/@ten`. */
export function readMaker(written: string): string | undefined {
  const last = decoded(written.slice(written.lastIndexOf("/") + 1)).normalize("NFC");
  const maker = last.startsWith("@") ? last.toLowerCase() : last;
  return v.is(makerSchema, maker) ? maker : undefined;
}

function sound(of: string): string | undefined {
  return v.is(filmsSchema, [{ of }]) ? of : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
