import { useState } from "preact/hooks";
import { Seats } from "../../components/family/seats.tsx";
import { SearchCard } from "../../components/options/search-card.tsx";
import { Section } from "../../components/options/section.tsx";
import { VideoCard } from "../../components/options/video-card.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { childOf } from "../../core/limits/children.ts";
import type { LimitsDoor } from "./use-limits.ts";

/** Search and video of one child, joined to what it reads and changes. */
export function MediaPanel({ door }: { door: LimitsDoor }) {
  const { t } = useStrings();
  const { stored, limits, each } = door.view;
  const [chosen, setChosen] = useState(limits.child.id);
  const child = childOf(stored, chosen);
  const its = each.find((one) => one.child.id === child.id) ?? limits;
  const seats = each.map((one) => ({ ...one.child, tier: one.tier }));
  return (
    <Section id="media" lead={t("options.media.lead")}>
      {seats.length > 1 && (
        <Seats seats={seats} active={child.id} label={t("options.media.whose")} onSeat={setChosen} />
      )}
      <SearchCard
        tier={its.tier}
        held={its.safeSearch}
        locked={its.locked.includes("safeSearch")}
        onHold={(safeSearch) => void door.changeChild({ ...child, safeSearch })}
      />
      <VideoCard
        tier={its.tier}
        words={child.video ?? {}}
        video={its.video}
        locked={its.locked.includes("youtubeRestrict")}
        onChange={(video) => void door.changeChild({ ...child, video })}
      />
    </Section>
  );
}
