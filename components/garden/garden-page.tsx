import { tidyLine } from "../../core/words/tidy-line.ts";
import { Brand } from "../brand.tsx";
import { Button } from "../button.tsx";
import { Scene } from "../art/scene.tsx";
import { SiteName } from "../site-name.tsx";
import { useStrings } from "../strings/context.ts";
import { useTitle } from "../use-title.ts";
import { BedPicture, type Bed } from "./bed-picture.tsx";
import "./garden.css";

export type GardenCard = {
  readonly site: string;
  /** Why it is here, or the parents' note; may be empty. */
  readonly why: string;
  /** Of YouTube: everything by a maker, or one film. */
  readonly film?: "all" | "one";
};

export type GardenPageProps = {
  readonly beds: readonly { readonly bed: Bed; readonly cards: readonly GardenCard[] }[];
  readonly onHelp: () => void;
};

/** Where the youngest begin: every door that is open to them, with a picture, a big letter and a few words. */
export function GardenPage({ beds, onHelp }: GardenPageProps) {
  const { t } = useStrings();
  useTitle(t("garden.title"));
  return (
    <div class="garden">
      <header>
        <Brand />
        <Button onPress={onHelp}>{t("help.open")}</Button>
      </header>
      <main class="stack">
        <div class="garden-welcome">
          <div class="picture">
            <Scene mood="calm" label="" />
          </div>
          <div>
            <h1>{t("garden.title")}</h1>
            <p class="lead">{t("garden.lead")}</p>
          </div>
        </div>
        {beds.map(({ bed, cards }) => (
          <section key={bed} aria-labelledby={`bed-${bed}`} class={`bed ${bed}`}>
            <h2 id={`bed-${bed}`}>
              <BedPicture of={bed} /> {t(`garden.bed.${bed}`)}
            </h2>
            <ul>
              {cards.map((card) => (
                <li key={card.site}>
                  <Card {...card} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {beds.length === 0 && <p class="card">{t("garden.empty")}</p>}
      </main>
    </div>
  );
}

function Card({ site, why, film }: GardenCard) {
  const { t } = useStrings();
  const called = tidyLine(why, 200);
  const words = called === "" && film !== undefined ? t(`garden.film_${film}`) : called;
  // A slash behind a query would belong to the query.
  const end = site.includes("?") ? "" : "/";
  return (
    <a class="garden-card" href={`https://${site}${end}`}>
      <span class="tile" aria-hidden="true">
        {[...(film === undefined ? site : words)][0]?.toUpperCase()}
      </span>
      <span class="words">
        {words !== "" && <strong>{words}</strong>}
        <span class={words === "" ? "host" : "hint host"}>
          <SiteName site={film === "one" ? site.split("/")[0]! : site} />
        </span>
      </span>
    </a>
  );
}
