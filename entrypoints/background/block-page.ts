import { parseAddress } from "../../core/address/parse-address.ts";
import { siteToClose } from "../../core/limits/site-to-close.ts";
import { addSite } from "./limits-handlers.ts";

/** Closes a page that can be closed for itself, for the child who sits here. Opening it again is the parents'. */
export async function blockPage(url: string): Promise<boolean> {
  const address = parseAddress(url);
  const site = address && siteToClose(address);
  return site !== undefined && (await addSite({ site, action: "block" })).ok;
}
