import { useStrings } from "../strings/context.ts";

/** Where a list comes from; nothing where that is no address on the web. */
export function UpstreamLink({ name, address }: { name: string; address: string }) {
  const { t } = useStrings();
  if (!/^https?:/.test(address)) return null;
  return (
    <a class="source" href={address} target="_blank" rel="noreferrer" aria-label={`${t("list.upstream")}: ${name}`}>
      {t("list.upstream")}
    </a>
  );
}
