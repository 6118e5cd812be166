import { Brand } from "../../components/brand.tsx";
import { useStrings } from "../../components/strings/context.ts";

export function Failed() {
  const { t } = useStrings();
  return (
    <main class="popup stack">
      <h1>
        <Brand size={32} />
      </h1>
      <p role="alert" class="note straw">
        {t("popup.failed")}
      </p>
    </main>
  );
}
