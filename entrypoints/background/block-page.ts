import { parseAddress } from "../../core/address/parse-address.ts";
import { addSite } from "./limits-handlers.ts";

/** Closes one page, or its whole site where the page is the site's first, for the child who sits here. Opening it again is the parents'. */
export async function blockPage(url: string): Promise<boolean> {
  const address = parseAddress(url);
  if (address === undefined || address.hostname === "") return false;
  const host = address.hostname.includes(":") ? `[${address.hostname}]` : address.hostname;
  return (await addSite({ site: `${host}${address.path}`, action: "block" })).ok;
}
