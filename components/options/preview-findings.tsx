import type { CategoryId } from "../../core/category/categories.ts";
import type { ListPreview } from "../../core/lists/list-preview.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";
import { FoldedNames } from "./folded-names.tsx";

/** What a list would do, said before it does it: refused and why, what is left out, which known sites it would block. */
export function PreviewFindings({ preview, category }: { preview: ListPreview; category: CategoryId | null }) {
  const { t, language } = useStrings();
  const count = (value: number) => value.toLocaleString(language);
  const { refusals, wrong, wrongInAll, guarded, guardedInAll, rejected, known, garden, sample } = preview;
  const blocks = known.filter(({ categories }) => category !== null && categories.includes(category));
  const spared = known.filter((site) => !blocks.includes(site));
  const named = (sites: typeof known) => sites.map(({ name }) => name);
  const reasons = Object.entries(rejected).filter(([, times]) => times > 0);
  return (
    <>
      {refusals.length > 0 && <Refused refusals={refusals} />}
      {wrongInAll > 0 && (
        <FoldedNames
          open
          label={t(refusals.length > 0 ? "options.own.wrong_refused" : "options.own.wrong", count(wrongInAll))}
          names={wrong.map(({ name }) => name)}
        />
      )}
      {guardedInAll > 0 && <FoldedNames label={t("options.own.guarded", count(guardedInAll))} names={guarded} />}
      {refusals.length === 0 && (
        <>
          {blocks.length > 0 && (
            <FoldedNames open label={t("options.own.known", count(blocks.length))} names={named(blocks)} />
          )}
          {spared.length > 0 && (
            <FoldedNames label={t("options.own.spared", count(spared.length))} names={named(spared)} />
          )}
          {garden.length > 0 && (
            <FoldedNames open label={t("options.own.garden", count(garden.length))} names={garden} />
          )}
          {blocks.length + garden.length === 0 && <p>{t("options.own.known_none")}</p>}
        </>
      )}
      {sample.length > 0 && <FoldedNames open label={t("options.own.sample", count(sample.length))} names={sample} />}
      {reasons.length > 0 && (
        <div>
          <p>{t("options.own.rejected")}</p>
          <ul class="hint">
            {reasons.map(([reason, times]) => (
              <li key={reason}>
                {count(times)} · {t(messageKey("list.reject", reason))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Refused({ refusals }: Pick<ListPreview, "refusals">) {
  const { t, language } = useStrings();
  const count = (value: number) => value.toLocaleString(language);
  return (
    <div class="note straw" role="alert">
      <p>
        <strong>{t("options.own.refused")}</strong>
      </p>
      <ul>
        {refusals.map(({ reason, found, bound }) => (
          <li key={reason}>
            {t(messageKey("list.failure", reason))} ({t("options.own.counted", count(found), count(bound))})
          </li>
        ))}
      </ul>
    </div>
  );
}
