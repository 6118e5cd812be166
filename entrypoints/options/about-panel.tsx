import { AboutSection } from "../../components/options/about-section.tsx";
import { libraries, pictureLibraries } from "../../components/options/libraries.ts";
import { openHelp } from "../../platform/help-page.ts";
import { ask } from "../../platform/messages/ask.ts";
import { hasPictureModule } from "../../platform/pictures/picture-module.ts";
import { Answered } from "./answered.tsx";
import { useAnswer } from "./use-answer.ts";

const carried = hasPictureModule ? [...libraries, ...pictureLibraries] : libraries;

export function AboutPanel({ onRefused }: { readonly onRefused: () => void }) {
  const { answer, reload } = useAnswer(async () => {
    const [protection, lists] = await Promise.all([ask("protection:read"), ask("lists:read")]);
    // A parent's own list is nobody's work that we would pass on.
    return { version: protection.version, lists: lists.filter(({ origin }) => origin !== "own") };
  });
  return (
    <Answered answer={answer} section="about" onRefused={onRefused} onAgain={reload}>
      {(about) => <AboutSection {...about} libraries={carried} onHelp={() => void openHelp("parents")} />}
    </Answered>
  );
}
