import type { Sight } from "../../core/privacy/parents-sight.ts";
import { isSeen, things } from "../../core/privacy/seen-things.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";

/** What parents see at this child's age beside what nobody sees, from the one table. */
export function SeenList({ sight }: { sight: Sight }) {
  const { t } = useStrings();
  const groups = [
    { id: "seen", of: things.filter((thing) => isSeen(thing, sight)) },
    { id: "unseen_by", of: things.filter((thing) => !isSeen(thing, sight)) },
  ] as const;
  return (
    <div class="seen-lists">
      {groups.map(({ id, of }) => (
        <div key={id}>
          <h3>{t(`sight.${id}`)}</h3>
          <ul class={id}>
            {of.map((thing) => (
              <li key={thing}>{t(messageKey("privacy.thing", thing))}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
