import { useId } from "preact/hooks";
import {
  restrictions,
  videoOfTier,
  videoSwitches,
  type Restriction,
  type VideoLimits,
  type VideoSwitch,
  type VideoWords,
} from "../../core/video/video-limits.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";

export type VideoCardProps = {
  readonly tier: TierId;
  /** What a parent has said of this child, and what it comes to. */
  readonly words: VideoWords;
  readonly video: VideoLimits;
  /** A school's policy sets Restricted Mode, and nobody here changes it. */
  readonly locked: boolean;
  readonly onChange: (words: VideoWords) => void;
};

/** What one child finds on video sites. */
export function VideoCard({ tier, words, video, locked, onChange }: VideoCardProps) {
  const { t } = useStrings();
  const id = useId();
  return (
    <div class="card stack">
      <h3>{t("options.media.video")}</h3>
      <div class="row">
        <div class="field">
          <label for={id}>{t("options.media.restricted")}</label>
          <select
            id={id}
            class="select"
            value={locked ? video.restricted : (words.restricted ?? "")}
            disabled={locked}
            onChange={(event) => onChange(withRestriction(words, event.currentTarget.value))}
          >
            {!locked && (
              <option value="">{t("options.media.by_age", t(levelKey(videoOfTier[tier].restricted)))}</option>
            )}
            {restrictions.map((level) => (
              <option key={level} value={level}>
                {t(levelKey(level))}
              </option>
            ))}
          </select>
        </div>
        {locked && <LockNote />}
      </div>
      <p class="hint">{t("options.media.restricted_hint")}</p>
      {videoSwitches.map((one) => (
        <label class="check" key={one}>
          <input
            type="checkbox"
            checked={video[one]}
            onChange={(event) => onChange(withSwitch(words, tier, one, event.currentTarget.checked))}
          />
          {t(`options.media.${one}`)}
        </label>
      ))}
      {/* In the garden these sites are closed, however many minutes they have. */}
      {tier !== "under-7" && <p class="hint">{t("options.media.budget_hint")}</p>}
    </div>
  );
}

const levelKey = (id: Restriction) => `options.media.restriction.${id}`;

function withRestriction({ restricted: _before, ...rest }: VideoWords, value: string): VideoWords {
  const restricted = restrictions.find((id) => id === value);
  return restricted === undefined ? rest : { ...rest, restricted };
}

/** What the tier has anyway needs no word, and so grows with the child. */
function withSwitch(words: VideoWords, tier: TierId, id: VideoSwitch, isOn: boolean): VideoWords {
  const { [id]: _before, ...rest } = words;
  return isOn === videoOfTier[tier][id] ? rest : { ...rest, [id]: isOn };
}
