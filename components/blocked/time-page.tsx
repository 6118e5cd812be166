import { isWaiting } from "../../core/ask/ask.ts";
import { AskParents, type AskParentsProps } from "../ask/ask-parents.tsx";
import { Scene } from "../art/scene.tsx";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { useTitle } from "../use-title.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { opensWords } from "../../core/words/opens-words.ts";
import { voiceOf } from "../../core/words/voice.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import type { Closing } from "../../core/time/time-verdict.ts";
import { ChildsWays } from "./childs-ways.tsx";
import { HelpFirst } from "./help-first.tsx";
import { GrantTime, type GrantTimeProps } from "./grant-time.tsx";
import "./blocked.css";

export type TimePageProps = Omit<GrantTimeProps, "waiting"> & {
  readonly asking: Omit<AskParentsProps, "wants">;
  readonly tier: TierId;
  readonly over: { readonly closed: Closing; readonly opensAt: string };
  readonly onBack: () => void;
  readonly onHelp: () => void;
  /** Where words of distress were seen: to what helps who is very sad. */
  readonly onSad: (() => void) | null;
  readonly onSight: () => void;
};

/** Stands where time is over: why, until when, an ask for more, and a parent's way to give some more. */
export function TimePage({ tier, over, asking, onBack, onHelp, onSad, onSight, ...giving }: TimePageProps) {
  const strings = useStrings();
  const { t } = strings;
  const title = t(messageKey("time", "over", over.closed));
  useTitle(title);
  const { ask } = asking;
  const mood = onSad === null ? "calm" : "distress";
  return (
    <main class={`blocked ${voiceOf(tier)}`}>
      <div class="picture">
        <Scene mood={mood} label={t(`blocked.picture.${mood}`)} />
      </div>
      {onSad === null ? <h1>{title}</h1> : <HelpFirst tier={tier} onSad={onSad} />}
      {onSad !== null && <h2>{title}</h2>}
      <p class="lead">{opensWords(over, strings)}</p>
      <Button kind={onSad === null ? "primary" : "quiet"} big={onSad === null} onPress={onBack}>
        {t("blocked.back")}
      </Button>
      <AskParents wants="time" {...asking} />
      <ChildsWays tier={tier} onHelp={onHelp} onSight={onSight} />
      <GrantTime {...giving} waiting={ask !== null && isWaiting(ask) ? ask : null} />
    </main>
  );
}
