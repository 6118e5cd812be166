import { Scene } from "../art/scene.tsx";
import { useStrings } from "../strings/context.ts";
import "./blocked.css";

/** Stands in a frame of somebody else's page: nothing to press, so nothing a page could trick anybody into pressing. */
export function FramePage() {
  const { t } = useStrings();
  return (
    <main class="blocked-frame">
      <Scene mood="calm" label="" />
      <p>{t("blocked.frame")}</p>
    </main>
  );
}
