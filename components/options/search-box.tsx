import { useRef, useState } from "preact/hooks";
import { useStrings } from "../strings/context.ts";
import { findSettings, placeOf } from "./settings.ts";
import "./search.css";

const mostFound = 8;

/** Finds a setting by its words. Arrows walk through what was found, Escape empties the box. */
export function SearchBox() {
  const strings = useStrings();
  const { t } = strings;
  const [wanted, setWanted] = useState("");
  const box = useRef<HTMLElement>(null);
  const found = findSettings(wanted, strings).slice(0, mostFound);
  const clear = () => setWanted("");
  const onKey = (event: KeyboardEvent) => walk(event, box.current, clear);
  const leave = (place: string) => {
    clear();
    document.getElementById("content")?.focus();
    // The way to where one is already changes no address.
    if (location.hash === place) window.dispatchEvent(new Event("hashchange"));
  };
  return (
    <search class="search" ref={box}>
      <label for="search">{t("options.search")}</label>
      <input
        id="search"
        class="input"
        type="search"
        autocomplete="off"
        onKeyDown={onKey}
        value={wanted}
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <output class="hint">
        {wanted.trim() === ""
          ? ""
          : t(found.length === 0 ? "options.search_none" : "options.search_some", String(found.length))}
      </output>
      {found.length > 0 && (
        <ul>
          {found.map((setting) => (
            <li key={placeOf(setting)}>
              <a href={placeOf(setting)} onKeyDown={onKey} onClick={() => leave(placeOf(setting))}>
                {t(setting.key)} <span class="hint">{t(`options.${setting.section}.title`)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function walk(event: KeyboardEvent, box: HTMLElement | null, clear: () => void): void {
  if (event.key === "Escape") return clear();
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || box === null) return;
  const stops = [...box.querySelectorAll<HTMLElement>("input, a")];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
