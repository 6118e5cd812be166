import { WhoseSeats } from "../../components/family/whose-seats.tsx";
import { FilmsCard } from "../../components/options/films-card.tsx";
import { PicturesCard } from "../../components/options/pictures-card.tsx";
import { SearchCard } from "../../components/options/search-card.tsx";
import { Section } from "../../components/options/section.tsx";
import { VideoCard } from "../../components/options/video-card.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { pictureModule } from "../../platform/pictures/picture-module.ts";
import type { LimitsDoor } from "./use-limits.ts";

/** Search and video of one child, joined to what it reads and changes. */
export function MediaPanel({ door }: { door: LimitsDoor }) {
  const { t } = useStrings();
  const { child, limits: its, seats, choose } = door.whose;
  return (
    <Section id="media" lead={t("options.media.lead")}>
      <WhoseSeats seats={seats} chosen={child.id} onChoose={choose} />
      <SearchCard
        tier={its.tier}
        held={its.safeSearch}
        locked={its.locked.includes("safeSearch")}
        onHold={(safeSearch) => void door.changeChild({ ...child, safeSearch })}
      />
      {(its.tier === "under-7" || its.films.length > 0) && (
        <FilmsCard
          key={child.id}
          films={child.films ?? []}
          onChange={(films) => door.changeChild({ ...child, films })}
        />
      )}
      <VideoCard
        tier={its.tier}
        words={child.video ?? {}}
        video={its.video}
        locked={its.locked.includes("youtubeRestrict")}
        onChange={(video) => void door.changeChild({ ...child, video })}
      />
      <PicturesCard
        tier={its.tier}
        checked={its.pictureCheck === "on"}
        module={pictureModule}
        onCheck={(on) => void door.changeChild({ ...child, pictureCheck: on ? "on" : "off" })}
      />
    </Section>
  );
}
