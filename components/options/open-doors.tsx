import { openDoorIds, openDoors } from "../../core/doors/open-doors.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";
import "./open-doors.css";

/** Every way round us that is known and that an extension cannot close, with the browser's policy that does. */
export function OpenDoors() {
  const { t } = useStrings();
  return (
    <details class="doors">
      <summary>{t("options.about.doors")}</summary>
      <p class="soft">{t("options.about.doors_lead")}</p>
      <dl>
        {openDoorIds.map((id) => (
          <div key={id}>
            <dt>{t(messageKey("door", id, "trick"))}</dt>
            <dd>
              {t(messageKey("door", id, "why"))}
              <Policies {...openDoors[id]} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Policies({ chromium, firefox }: { readonly chromium: string; readonly firefox: string }) {
  const { t } = useStrings();
  return (
    <>
      {chromium !== "" && <span class="hint">{t("options.about.door_policy", `Chromium ${chromium}`)}</span>}
      {firefox !== "" && <span class="hint">{t("options.about.door_policy", `Firefox ${firefox}`)}</span>}
    </>
  );
}
