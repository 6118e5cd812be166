import { situationKeys, situations, type Situation } from "../../core/help/situations.ts";
import { Scene } from "../art/scene.tsx";
import { useStrings } from "../strings/context.ts";
import { SituationPicture } from "./situation-picture.tsx";

export type SituationChoiceProps = {
  readonly teen: boolean;
  readonly onChoose: (situation: Situation) => void;
};

/** What the child may come with, as six pictures with the child's own words. */
export function SituationChoice({ teen, onChoose }: SituationChoiceProps) {
  const { t } = useStrings();
  const spoken = (key: string) => t(teen ? `help.page.${key}_teen` : `help.page.${key}`);
  return (
    <>
      <div class="welcome-words">
        <div class="picture">
          <Scene mood="distress" label={t("help.page.picture")} />
        </div>
        <div class="stack">
          <h1 tabIndex={-1}>{spoken("ask")}</h1>
          <p class="lead">{spoken("lead")}</p>
          <p class="soft">{spoken("choose")}</p>
        </div>
      </div>
      <ul class="situations">
        {situations.map((id) => (
          <li key={id}>
            <button type="button" class="situation card" onClick={() => onChoose(id)}>
              <SituationPicture of={id} />
              <span>{t(situationKeys(id, "small").title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
