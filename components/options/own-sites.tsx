import { useState } from "preact/hooks";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { plainWords } from "../../core/words/plain-words.ts";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { useStrings } from "../strings/context.ts";
import { SiteForm } from "./site-form.tsx";
import { SiteCount, SiteList } from "./site-list.tsx";
import { useUndo } from "./use-undo.ts";

export type OwnSitesProps = {
  readonly rules: readonly SiteRule[];
  readonly actions: readonly SiteRule["action"][];
  readonly now: Date;
  readonly onChange: (rules: readonly SiteRule[]) => Promise<boolean>;
};

/** Lines that are drawn at once; a browser slows down under thousands. */
const page = 100;
/** From so many on it is worth looking for one. */
const many = 8;

/** What the parents have said about sites: to look for, change, and take back. */
export function OwnSites({ rules, actions, now, onChange }: OwnSitesProps) {
  const { t } = useStrings();
  const [wanted, setWanted] = useState("");
  const [room, setRoom] = useState(page);
  const [edited, setEdited] = useState<SiteRule | null>(null);
  const undo = useUndo(rules, onChange);
  const found = rules.filter((rule) => isWanted(rule, plainWords(wanted)));
  const save = async (rule: SiteRule) => {
    const kept = await onChange(rules.map((other) => (other === edited ? rule : other)));
    if (kept) setEdited(null);
    return kept;
  };
  return (
    <>
      {rules.length > many && (
        <>
          <TextField kind="url" label={t("options.sites.find")} value={wanted} onChange={setWanted} />
          <SiteCount shown={found.length} all={rules.length} />
        </>
      )}
      {rules.length === 0 && <p class="soft">{t("options.sites.empty")}</p>}
      {undo.gone !== null && (
        <div class="note row">
          <output class="host">{t("options.sites.removed", undo.gone.site)}</output>
          <Button onPress={undo.back}>{t("options.sites.undo")}</Button>
        </div>
      )}
      {edited !== null && (
        <SiteForm
          key={edited.site}
          rule={edited}
          rules={rules.filter((rule) => rule !== edited && rule.site !== edited.site)}
          actions={actions}
          onSave={save}
          onCancel={() => setEdited(null)}
        />
      )}
      <SiteList rules={found.slice(0, room)} now={now} onEdit={setEdited} onRemove={undo.remove} />
      {found.length > room && (
        <Button onPress={() => setRoom(room + page)}>
          {t("options.sites.more", String(Math.min(page, found.length - room)))}
        </Button>
      )}
    </>
  );
}

function isWanted({ site, note = "" }: SiteRule, wanted: string): boolean {
  return wanted === "" || plainWords(`${site} ${note}`).includes(wanted);
}
