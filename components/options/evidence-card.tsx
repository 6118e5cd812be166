import type { Evidence } from "../../core/device/evidence.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";
import { formatStoredDay } from "./format-day.ts";
import "./evidence.css";

/** When and where this device was not watched as it should be: what it means, and what can be done. */
export function EvidenceCard({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useStrings();
  return (
    <div class="card stack">
      <h3>{t("device.title")}</h3>
      <p class="soft">{t(evidence.length === 0 ? "device.none" : "device.lead")}</p>
      {evidence.length > 0 && (
        <ul class="evidence">
          {evidence.map((one) => (
            <EvidenceLine key={one.id} {...one} />
          ))}
        </ul>
      )}
    </div>
  );
}

function EvidenceLine({ id, days, policy }: Evidence) {
  const { t } = useStrings();
  const when = id === "lists-old" ? "device.since" : "device.days";
  return (
    <li>
      <strong>{t(messageKey("device", id, "what"))}</strong>
      {days.length > 0 && <span class="soft">{t(when, days.map(formatStoredDay).join(", "))}</span>}
      <span>{t(messageKey("device", id, "do"))}</span>
      {policy !== null && <span class="soft">{t("device.policy", policy)}</span>}
    </li>
  );
}
