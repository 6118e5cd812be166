import { RecoverForm } from "../../components/form/recover-form.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { birthMonthsOf } from "../../core/limits/children.ts";
import type { LimitsView } from "../../platform/messages/protocol.ts";
import type { PinDoor } from "./use-pin.ts";

/** The way in for who has forgotten the PIN; where no code was made, what is left to do. */
export function Recover({ pin, view, onCancel }: { pin: PinDoor; view: LimitsView; onCancel: () => void }) {
  const { t } = useStrings();
  if (!pin.state.recovery)
    return <p class="note straw">{t(pin.state.fromPolicy ? "recovery.school" : "recovery.unset")}</p>;
  const recover = async (code: string, next: string) => {
    const answer = await pin.recover(code, next);
    // The next time that the page is locked it asks for the new PIN again.
    if (answer.ok) onCancel();
    return answer;
  };
  return <RecoverForm birthMonths={birthMonthsOf(view.stored)} onRecover={recover} onCancel={onCancel} />;
}
