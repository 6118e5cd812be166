import { Brand } from "../../components/brand.tsx";
import { useStrings } from "../../components/strings/context.ts";

/** Stands where a page of ours could not read what it shows. */
export function LoadFailed() {
  const { t } = useStrings();
  return (
    <main class="load-failed stack">
      <h1>
        <Brand />
      </h1>
      <p role="alert" class="note straw">
        {t("options.failed")}
      </p>
    </main>
  );
}
