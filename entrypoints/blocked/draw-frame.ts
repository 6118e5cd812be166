import "../../components/blocked/frame.css";
import { extensionApi } from "../../platform/page/extension-api.ts";
import { keptLanguage } from "../../platform/kept-language.ts";

/**
 * Stands in a frame of somebody else's page: nothing to press, so nothing a page could trick anybody into pressing. A page may
 * hold hundreds of these, so that none asks the worker or loads a library.
 */
export async function drawFrame(document: Document): Promise<void> {
  const language = keptLanguage();
  const main = document.createElement("main");
  main.className = "blocked-frame";
  const picture = document.createElement("img");
  Object.assign(picture, { src: "/icon/luy-tre-small.svg", width: 48, height: 48, alt: "" });
  const line = document.createElement("p");
  line.textContent = await lineIn(language);
  main.append(picture, line);
  if (language !== null) document.documentElement.lang = language;
  document.querySelector("#page")?.replaceChildren(main);
}

/** The browser has the words of its own language at hand; only another language is worth reading a file. */
async function lineIn(language: string | null): Promise<string> {
  const word = (key: string) => extensionApi.i18n?.getMessage(key) ?? "";
  const own = word("blocked_frame");
  if (own !== "" && (language === null || word("@@ui_locale").startsWith(language))) return own;
  const { loadStrings } = await import("../../platform/strings.ts");
  return (await loadStrings(language === "en" ? "en" : "vi")).t("blocked.frame");
}
