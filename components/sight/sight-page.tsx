import type { ComponentChildren } from "preact";
import { canShowNames, type Sight } from "../../core/privacy/parents-sight.ts";
import type { WeekPicture } from "../../core/privacy/week-picture.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { voiceOf } from "../../core/words/voice.ts";
import { Scene } from "../art/scene.tsx";
import { Brand } from "../brand.tsx";
import { Button } from "../button.tsx";
import { HelpLine } from "../help-line.tsx";
import { useStrings } from "../strings/context.ts";
import { useTitle } from "../use-title.ts";
import { BlockedList } from "../week/blocked-list.tsx";
import { WeekTable } from "../week/week-table.tsx";
import { changeWords } from "../week/week-words.ts";
import { SeenList } from "./seen-list.tsx";
import { SightPicture, type SightTopic } from "./sight-picture.tsx";
import "./sight.css";

export type SightPageProps = {
  readonly tier: TierId;
  readonly sight: Sight;
  /** The parents chose to see names where the tier leaves it to them. */
  readonly names: boolean;
  /** What the parents see right now; undefined while it is awaited, null when it could not be read. */
  readonly picture: WeekPicture | null | undefined;
  /** A school set this computer up. */
  readonly managed: boolean;
  /** The limits travel to the family's other computers. */
  readonly synced: boolean;
  /** Host name that reports are sent to; null when they stay here. */
  readonly endpoint: string | null;
  readonly onHelp: () => void;
  /** That a parent pauses what is set, where one does. */
  readonly pause: ComponentChildren;
};

/**
 * "Who sees what?": the child's page, in the child's words, with the very table that the parents have before them. Only topics
 * are left out for the youngest: theirs are not words for them.
 */
export function SightPage(props: SightPageProps) {
  const { t } = useStrings();
  const voice = voiceOf(props.tier);
  const leaves = [
    t(props.endpoint === null ? "sight.reports_stay" : "sight.reports_go", props.endpoint ?? ""),
    ...(props.synced ? [t("sight.synced")] : []),
    ...(voice === "small" ? [] : [t("sight.lists")]),
    ...(props.managed ? [t("sight.school")] : []),
  ];
  useTitle(t("sight.title"));
  return (
    <div class={`sight ${voice}`}>
      <header>
        <Brand />
      </header>
      <main class="stack">
        <div class="opening">
          <div class="stack">
            <h1>{t("sight.title")}</h1>
            <p class="lead">{t(`sight.${voice}.lead`)}</p>
          </div>
          <div class="picture">
            <Scene mood="calm" label={t("blocked.picture.calm")} />
          </div>
        </div>
        {props.pause}
        <div class="sight-cards">
          <Card voice={voice} topic="check" />
          <Card voice={voice} topic="leave" more={leaves} />
        </div>
        <Parents {...props} />
        <div class="sight-cards">
          <Card voice={voice} topic="ask" />
          <Card voice={voice} topic="object" />
        </div>
        <HelpLine words={t(voice === "teen" ? "help.call.what_teen" : "help.call.what")} />
        <div class="row">
          <Button onPress={props.onHelp}>{t(voice === "teen" ? "help.open_teen" : "help.open")}</Button>
        </div>
      </main>
    </div>
  );
}

type CardProps = { readonly voice: string; readonly topic: SightTopic; readonly more?: readonly string[] };

function Card({ voice, topic, more = [] }: CardProps) {
  const { t } = useStrings();
  return (
    <section class="card sight-card" aria-labelledby={`sight-${topic}`}>
      <SightPicture of={topic} />
      <div class="stack">
        <h2 id={`sight-${topic}`}>{t(`sight.${topic}`)}</h2>
        {[t(`sight.${voice}.${topic}`), ...more].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

/** What the parents see at this age, whether names are on, and the very table that they have before them. */
function Parents({ tier, sight, names, picture }: SightPageProps) {
  const strings = useStrings();
  const { t } = strings;
  const voice = voiceOf(tier);
  const topics = voice !== "small";
  return (
    <section class="card stack" aria-labelledby="sight-parents">
      <div class="sight-card">
        <SightPicture of="parents" />
        <div class="stack">
          <h2 id="sight-parents">{t("sight.parents")}</h2>
          <p>{t(`sight.${voice}.${sight}`)}</p>
          {canShowNames(tier) && (
            <p class={names ? "note straw" : "note"}>{t(names ? "sight.names_on" : "sight.names_off")}</p>
          )}
        </div>
      </div>
      {voice !== "small" && <SeenList sight={sight} />}
      <h3>{t("sight.now")}</h3>
      {picture === null || picture === undefined ? (
        <output class={picture === null ? "note straw" : "soft"}>
          {t(picture === null ? "sight.failed" : "options.loading")}
        </output>
      ) : (
        <>
          {topics && <p>{t("sight.sentence", changeWords(picture, strings))}</p>}
          <WeekTable picture={picture} topics={topics} />
          <h3>{t("week.blocked_title")}</h3>
          <BlockedList picture={picture} topics={topics} />
        </>
      )}
      <p class="hint">{t("sight.kept")}</p>
    </section>
  );
}
