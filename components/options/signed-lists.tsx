import type { SignedState } from "../../core/lists/signed-state.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { formatDay } from "./format-day.ts";
import { signedWords } from "./signed-words.ts";

export type SchoolLists = SignedState & {
  readonly folder: string;
  readonly names: number;
  readonly lists: number;
  readonly releases: SignedState;
};

export type SignedListsProps = {
  /** Null where no policy names any. */
  readonly bundle: SchoolLists | null;
  readonly releases: SignedState;
  /** A refresh is under way. */
  readonly busy: boolean;
  readonly onRefresh: () => void;
};

/** Lists and corrections that are believed by their signature: the school's, where there is one, and ours. */
export function SignedLists({ bundle, releases, busy, onRefresh }: SignedListsProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <div class="card stack signed-lists">
      {bundle !== null && <School bundle={bundle} busy={busy} onRefresh={onRefresh} />}
      <div>
        <h3>{t("signed.releases")}</h3>
        <p class="hint">{t("signed.releases_what")}</p>
        <p class="hint" data-signed="releases">
          {signedWords(releases, strings)}
        </p>
      </div>
    </div>
  );
}

function School({ bundle, busy, onRefresh }: Pick<SignedListsProps, "busy" | "onRefresh"> & { bundle: SchoolLists }) {
  const strings = useStrings();
  const { t, language } = strings;
  const { version, expires, names, lists, state, why } = bundle;
  const hasTrouble = state === "expired" || state === "failed";
  const count = (value: number) => value.toLocaleString(language);
  return (
    <div class="stack">
      <div>
        <h3>{t("signed.school")}</h3>
        <p class="host">{new URL(bundle.folder).host}</p>
        <p class="hint">{t("signed.school_what")}</p>
      </div>
      {version !== null && (
        <p class="hint">
          {[
            t("signed.held", count(version), count(lists), count(names)),
            ...(expires === null ? [] : [t("signed.until", formatDay(new Date(expires)))]),
          ].join(" · ")}
        </p>
      )}
      <p class={hasTrouble ? "note straw" : "hint"} data-signed="bundle">
        {signedWords(bundle, strings)}
        {hasTrouble && version !== null && ` · ${t("signed.still_held")}`}
      </p>
      {bundle.releases.why !== null && bundle.releases.why !== why && (
        <p class="hint">{`${t("signed.school_releases")}: ${signedWords(bundle.releases, strings)}`}</p>
      )}
      <Button busy={busy} onPress={onRefresh}>
        {t("signed.refresh")}
      </Button>
    </div>
  );
}
