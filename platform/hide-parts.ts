import { browser } from "wxt/browser";
import type { PartsSheet, PartSwitch } from "../core/page-parts/parts-sheets.ts";
import { packageUrl } from "./package-files.ts";

/** Written by the build, for the table itself is long and nothing here reads its selectors. */
async function readSheets(): Promise<readonly PartsSheet[]> {
  return (await fetch(packageUrl("/parts/sheets.json"))).json();
}

/** The script that answers an autoplay button; the browser runs it in the sites that have one. */
const player: Script = {
  id: "quiet-player",
  matches: ["*://*.youtube.com/*"],
  js: ["quiet-player.js"],
  runAt: "document_idle",
};

/** Asks a watch page whose film it is, for the youngest. */
const filmMaker: Script = {
  id: "film-maker",
  matches: ["*://*.youtube.com/watch*"],
  js: ["film-maker.js"],
  runAt: "document_start",
};

const scriptsOf: Readonly<Partial<Record<PartSwitch, Script>>> = { autoplay: player, others: filmMaker };

type Script = {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  readonly allFrames?: boolean;
  readonly runAt: "document_start" | "document_idle";
};

/**
 * Takes what is switched off out of the sites' pages. The browser itself brings the sheets, before anything is painted and
 * with our worker asleep; pages that are open already get theirs now. One run at a time; cheap when nothing is to change.
 */
export function hideParts(off: readonly PartSwitch[]): Promise<void> {
  return navigator.locks.request("page-parts", async () => {
    const sheets = await readSheets();
    // Others register scripts too. What an earlier version registered, the browser has forgotten with it.
    const own = new Set([...sheets.map(({ id }) => id), player.id, filmMaker.id]);
    const wanted = sheets.filter(({ unless }) => off.includes(unless));
    const scripts = [...wanted.map(scriptOf), ...off.flatMap((id) => scriptsOf[id] ?? [])];
    const standing = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    const ids = scripts.map(({ id }) => id);
    const gone = [...standing].filter((id) => own.has(id) && !ids.includes(id));
    const fresh = scripts.filter(({ id }) => !standing.has(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh as never);
    await Promise.all(wanted.filter(({ id }) => !standing.has(id)).map(hideInOpenTabs));
  }) as Promise<void>;
}

function scriptOf({ id, file, matches }: PartsSheet): Script {
  return { id, matches, css: [file], allFrames: true, runAt: "document_start" };
}

async function hideInOpenTabs({ file, matches }: PartsSheet): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  const target = (tabId: number) => ({ tabId, allFrames: true });
  await Promise.all(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : // A tab that cannot take it (crashed, discarded) gets it when it loads.
          [browser.scripting.insertCSS({ target: target(id), files: [file] }).catch(() => undefined)],
    ),
  );
}
