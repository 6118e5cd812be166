import { useStrings } from "../strings/context.ts";
import "./fold.css";
import { OpenDoors } from "./open-doors.tsx";
import { Section } from "./section.tsx";
import { UpstreamLink } from "./upstream-link.tsx";

export type AboutSectionProps = {
  readonly version: string;
  /** Every list with its publisher; `upstream` is empty for what we wrote ourselves. */
  readonly lists: readonly { readonly id: string; readonly licence: string; readonly upstream: string }[];
  /** Other people's work that this very package carries. */
  readonly libraries: readonly { readonly name: string; readonly licence: string }[];
  readonly onHelp: () => void;
};

/** What this is, whose work is in it, and what it cannot do. */
export function AboutSection({ version, lists, libraries, onHelp }: AboutSectionProps) {
  const { t } = useStrings();
  return (
    <Section id="about" lead={t("options.about.lead")}>
      <div class="card stack">
        <h3>{t("options.about.version")}</h3>
        <p>Lũy Tre {version}</p>
        <p>{t("options.about.licence")}</p>
        <div class="row">
          <button type="button" class="button plain" onClick={onHelp}>
            {t("help.guide")}
          </button>
          <a class="button plain" href="/welcome.html" target="_blank">
            {t("options.about.welcome")}
          </a>
        </div>
      </div>
      <div class="card stack">
        <h3>{t("options.about.cannot")}</h3>
        <ul class="tips stack">
          <li>{t("options.device.cannot_phone")}</li>
          <li>{t("options.device.cannot_browser")}</li>
          <li>{t("options.device.cannot_remove")}</li>
          <li>{t("options.about.cannot_unlisted")}</li>
          <li>{t("options.about.cannot_inside")}</li>
        </ul>
        <OpenDoors />
      </div>
      <div class="card stack">
        <h3>{t("options.about.lists")}</h3>
        <p class="soft">{t("options.about.lists_lead")}</p>
        <Credits of="lists" rows={lists.map(({ id, licence, upstream }) => ({ name: id, licence, link: upstream }))} />
      </div>
      <div class="card stack">
        <h3>{t("options.about.libraries")}</h3>
        <p class="soft">{t("options.about.libraries_lead")}</p>
        <Credits of="libraries" rows={libraries.map(({ name, licence }) => ({ name, licence, link: "" }))} />
      </div>
    </Section>
  );
}

type Credit = { readonly name: string; readonly licence: string; readonly link: string };

function Credits({ of, rows }: { of: "lists" | "libraries"; rows: readonly Credit[] }) {
  const { t } = useStrings();
  return (
    <details class="fold">
      <summary>{t(`options.about.all_${of}`, String(rows.length))}</summary>
      <ul class="lines">
        {rows.map(({ name, licence, link }) => (
          <li key={name} class="line">
            <span class="grow host">{name}</span>
            <span class="hint">{licence === "" ? t("options.about.ours") : licence}</span>
            <UpstreamLink name={name} address={link} />
          </li>
        ))}
      </ul>
    </details>
  );
}
