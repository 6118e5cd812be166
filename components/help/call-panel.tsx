import { QrCode } from "../qr-code.tsx";
import { useStrings } from "../strings/context.ts";

/** 111 with its code for a telephone's camera, and 113 for danger now. Stands on every view: it is the one thing to remember. */
export function CallPanel({ to }: { to: "child" | "teen" | "parents" }) {
  const { t } = useStrings();
  return (
    <section class="call card" aria-labelledby="call-title">
      <QrCode text="tel:111" label={t("help.call.qr_label")} />
      <div class="stack">
        <h2 id="call-title">{t("help.call.title")}</h2>
        <p>{t(to === "child" ? "help.call.what" : `help.call.what_${to}`)}</p>
        <div class="row">
          <a class="button primary" href="tel:111">
            {t("help.line")}
          </a>
          <span class="hint">{t("help.call.qr")}</span>
        </div>
        <p class="row danger">
          <strong>{t("help.call.danger")}</strong>
          <a class="button" href="tel:113">
            {t("help.call.police")}
          </a>
        </p>
      </div>
    </section>
  );
}
