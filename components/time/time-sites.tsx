import { useRef, useState } from "preact/hooks";
import { parseSite } from "../../core/address/site.ts";
import type { TimeLimits } from "../../core/time/time-limits.ts";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { RemovableLine } from "../removable-line.tsx";
import { SiteName } from "../site-name.tsx";
import { useStrings } from "../strings/context.ts";
import { minutesWords } from "./minutes-words.ts";
import { Form } from "../form/form.tsx";

export type TimeSitesProps = {
  readonly time: Pick<TimeLimits, "day" | "free">;
  readonly onChange: (part: Partial<TimeLimits>) => Promise<boolean>;
};

/** Minutes of a site; `free` is for homework, which never counts. */
type Kind = number | "free";

const kinds: readonly Kind[] = ["free", 15, 30, 45, 60, 90, 120];

/** Sites with a time of their own: so many minutes a day, or never counted at all. */
export function TimeSites({ time, onChange }: TimeSitesProps) {
  const strings = useStrings();
  const { t } = strings;
  const { day, free } = time;
  const heading = useRef<HTMLHeadingElement>(null);
  const lines: readonly { site: string; kind: Kind }[] = [
    ...free.map((site) => ({ site, kind: "free" as const })),
    ...day.sites.map(({ site, minutes }) => ({ site, kind: minutes })),
  ];
  const without = (gone: string) => ({
    free: free.filter((site) => site !== gone),
    day: { ...day, sites: day.sites.filter(({ site }) => site !== gone) },
  });
  const add = (site: string, kind: Kind) => {
    const rest = without(site);
    return onChange(
      kind === "free"
        ? { ...rest, free: [...rest.free, site] }
        : { ...rest, day: { ...day, sites: [...rest.day.sites, { site, minutes: kind }] } },
    );
  };
  return (
    <div class="card stack">
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {t("options.time.sites")}
        </h3>
        <p class="soft">{t("options.time.sites_lead")}</p>
      </div>
      <ul class="lines">
        {lines.map(({ site, kind }) => (
          <RemovableLine key={`${kind} ${site}`} name={site} onRemove={() => onChange(without(site))} after={heading}>
            <p class="host">
              <SiteName site={site} />
            </p>
            <p class="hint">{kindWords(kind)}</p>
          </RemovableLine>
        ))}
      </ul>
      <SiteTimeForm kindWords={kindWords} onAdd={add} />
    </div>
  );

  function kindWords(kind: Kind): string {
    return kind === "free" ? t("options.time.free") : t("options.time.a_day", minutesWords(kind, strings));
  }
}

type SiteTimeFormProps = {
  readonly kindWords: (kind: Kind) => string;
  readonly onAdd: (site: string, kind: Kind) => Promise<boolean>;
};

function SiteTimeForm({ kindWords, onAdd }: SiteTimeFormProps) {
  const { t } = useStrings();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<Kind>("free");
  const [problem, setProblem] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const submit = async () => {
    const site = parseSite(text);
    setProblem(site === undefined ? t("options.sites.invalid") : "");
    if (site === undefined) return field.current?.focus();
    if (!(await onAdd(site, kind))) return;
    setText("");
    // Whoever adds one often adds another.
    field.current?.focus();
  };
  return (
    <Form class="stack narrow" onSubmit={submit}>
      <TextField
        kind="url"
        self={field}
        label={t("options.sites.site")}
        hint={t("options.sites.site_hint")}
        problem={problem}
        value={text}
        onChange={setText}
      />
      <div class="field">
        <label for="site-time">{t("options.time.site_time")}</label>
        <select
          id="site-time"
          class="select"
          value={String(kind)}
          onChange={({ currentTarget }) =>
            setKind(currentTarget.value === "free" ? "free" : Number(currentTarget.value))
          }
        >
          {kinds.map((one) => (
            <option key={one} value={String(one)}>
              {kindWords(one)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <Button submits>{t("options.sites.add")}</Button>
      </div>
    </Form>
  );
}
