import { useState } from "preact/hooks";
import { Gate } from "../../components/options/gate.tsx";
import { Notices } from "../../components/options/notices.tsx";
import { OptionsShell } from "../../components/options/options-shell.tsx";
import type { Language } from "../../core/limits/stored-limits.ts";
import { openHelp } from "../../platform/help-page.ts";
import type { LimitsView, PinState } from "../../platform/messages/protocol.ts";
import { PausePanel } from "../shared/pause-panel.tsx";
import { Recover } from "./recover.tsx";
import { NewCode } from "./new-code.tsx";
import { Panel } from "./panel.tsx";
import { useLimits } from "./use-limits.ts";
import { useNewPin } from "./use-new-pin.ts";
import { usePin } from "./use-pin.ts";
import { useSection } from "./use-section.ts";
import { useSetting } from "./use-setting.ts";

export type OptionsProps = {
  readonly view: LimitsView;
  readonly pin: PinState;
  readonly onLanguage: (language: Language) => void;
};

export function Options({ view, pin: firstPin, onLanguage }: OptionsProps) {
  const pin = usePin(firstPin);
  const door = useLimits(view, pin.expired);
  const section = useSection();
  useSetting(!pin.locked);
  const [forgotten, setForgotten] = useState(false);
  const newPin = useNewPin(pin.expired);

  const changeLanguage = async (language: Language) => {
    if (await door.change({ language })) onLanguage(language);
  };
  return (
    <OptionsShell
      section={pin.locked ? null : section}
      unlockedUntil={pin.state.set ? pin.state.unlockedUntil : 0}
      onLock={() => void pin.lock()}
      onHelp={() => void openHelp(pin.locked ? "all" : "parents")}
      onExpired={pin.expired}
      words={section === "pin" && newPin.words !== "" ? newPin.words : door.words}
    >
      {pin.locked ? (
        <Gate
          onUnlock={pin.unlock}
          waitSeconds={pin.state.waitSeconds}
          onForgotten={() => setForgotten(true)}
          recover={forgotten ? <Recover pin={pin} view={door.view} onCancel={() => setForgotten(false)} /> : null}
        />
      ) : (
        <div class="stack" key={section}>
          {pin.code !== null && section !== "pin" && <NewCode code={pin.code} />}
          <PausePanel found={view.limits.pausedUntil} />
          <Notices
            setUp={door.view.stored.setUp}
            hasPin={pin.state.set}
            health={door.view.health}
            problems={door.view.problems}
          />
          <Panel
            section={section}
            door={door}
            pin={pin}
            onLanguage={(language) => void changeLanguage(language)}
            onPin={newPin.change}
          />
        </div>
      )}
    </OptionsShell>
  );
}
