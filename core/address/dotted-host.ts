/**
 * An address whose host ends in dots, in two parts around them; as the browser's rules write it. Not one whose user name ends so.
 * `example.com.` is the same place as `example.com`, and the site is told another name: what looks at names looks past it.
 */
export const dottedHost = "^(https?://(?:[^/?#]*@)?[^/?#@]*[^./?#@:])\\.+((?::[0-9]+)?/.*)$";

/** The same address without the dots; undefined where there are none. For browsers without request rules. */
export function withoutLastDots(url: string): string | undefined {
  const parts = new RegExp(dottedHost, "i").exec(url);
  return parts === null ? undefined : `${parts[1]}${parts[2]}`;
}
