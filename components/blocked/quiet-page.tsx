import { Scene } from "../art/scene.tsx";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { useTitle } from "../use-title.ts";
import "./blocked.css";

export type QuietPageProps = {
  readonly words: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly onHelp: () => void;
};

/** A page with nothing of any other page on it: for an address that is not blocked, and for when no verdict can be had. */
export function QuietPage({ words, action, onAction, onHelp }: QuietPageProps) {
  const { t } = useStrings();
  useTitle(t("blocked.neutral.title"));
  return (
    <main class="blocked">
      <div class="picture">
        <Scene mood="calm" label={t("blocked.picture.calm")} />
      </div>
      <h1>{words}</h1>
      <Button kind="primary" big onPress={onAction}>
        {action}
      </Button>
      <Button kind="quiet" onPress={onHelp}>
        {t("help.open")}
      </Button>
    </main>
  );
}
