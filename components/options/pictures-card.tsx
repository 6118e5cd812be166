import { isYoung } from "../../core/picture/judge-picture.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { useStrings } from "../strings/context.ts";

export type PicturesCardProps = {
  readonly tier: TierId;
  /** Whether this child's pictures are looked at before they are seen. */
  readonly checked: boolean;
  /** Whether this copy can do it: `other-package` and `other-browser` say where it could. */
  readonly module: "here" | "other-package" | "other-browser";
  readonly onCheck: (checked: boolean) => void;
};

/** Pictures of one child: off by default, and said plainly what it costs and what nobody knows about it. */
export function PicturesCard({ tier, checked, module, onCheck }: PicturesCardProps) {
  const { t } = useStrings();
  const isHere = module === "here";
  return (
    <div class="card stack">
      <h3>{t("options.media.pictures")}</h3>
      {!isHere && (
        <p>{t(module === "other-browser" ? "options.media.pictures_browser" : "options.media.pictures_absent")}</p>
      )}
      {(isHere || checked) && (
        <label class="check">
          <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
          {t("options.media.pictures_check")}
        </label>
      )}
      {isHere && (
        <>
          <p class="hint">{t(isYoung(tier) ? "options.media.pictures_young" : "options.media.pictures_older")}</p>
          <ul class="tips stack">
            <li>{t("options.media.pictures_how")}</li>
            <li>{t("options.media.pictures_wrong")}</li>
            <li>{t("options.media.pictures_misses")}</li>
            <li>{t("options.media.pictures_drawn")}</li>
            <li>{t(isYoung(tier) ? "options.media.pictures_slow_young" : "options.media.pictures_slow_older")}</li>
            <li>{t("options.media.pictures_fetch")}</li>
          </ul>
        </>
      )}
    </div>
  );
}
