import { useStrings } from "./strings/context.ts";

/** The mark and the name, as they stand at the top of our pages. */
export function Brand({ size = 36 }: { size?: number }) {
  const { t } = useStrings();
  return (
    <span class="brand">
      <img src="/icon/luy-tre.svg" alt="" width={size} height={size} />
      {t("extension.name")}
    </span>
  );
}
