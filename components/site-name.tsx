import { Fragment } from "preact";

/** A site's name, which goes on in a new line after a dot rather than in the middle of a word. */
export function SiteName({ site }: { site: string }) {
  return site.split(/(?<=[./])/).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
