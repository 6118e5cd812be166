import { useEffect, useState } from "preact/hooks";
import { useStrings } from "../../components/strings/context.ts";
import type { CategoryId } from "../../core/category/categories.ts";
import { readListAddress } from "../../core/lists/list-address.ts";
import type { ListPreview } from "../../core/lists/list-preview.ts";
import type { OwnList } from "../../core/lists/own-list.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { createOwnListSession } from "../../platform/lists/own-list-session.ts";
import type { ListPlace } from "../../platform/lists/own-list-work.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { ListState } from "../../platform/messages/protocol.ts";

export type OwnListUse = {
  readonly own: readonly OwnList[];
  readonly known: readonly ListState[];
  readonly onChange: (own: OwnList[]) => Promise<boolean>;
  readonly onAdded: () => void;
};

type Shown = { readonly place: string; readonly url: string | null; readonly preview: ListPreview };

type State = {
  readonly shown: Shown | null;
  readonly problem: string;
  /** What was done, for a screen reader too. */
  readonly words: string;
  readonly busy: boolean;
  readonly bytes: number;
};

const nothingYet: State = { shown: null, problem: "", words: "", busy: false, bytes: 0 };

export type OwnListDoor = State & {
  readonly lookAt: (typed: string) => void;
  readonly lookInto: (file: File) => void;
  readonly add: (name: string, category: CategoryId) => void;
  readonly stop: () => void;
};

/** One list on its way in. Its text stays in a thread of this page until it is kept, stopped, or the page is left. */
export function useOwnList({ own, known, onChange, onAdded }: OwnListUse): OwnListDoor {
  const { t } = useStrings();
  const [session] = useState(createOwnListSession);
  const [state, setState] = useState(nothingYet);
  useEffect(() => session.end, [session]);
  const stop = (last: Partial<State> = {}) => {
    session.end();
    setState({ ...nothingYet, ...last });
  };

  const look = async (from: ListPlace, place: string, url: string | null): Promise<void> => {
    setState({ ...nothingYet, busy: true });
    const found = await session.look(from, (bytes) => setState({ ...nothingYet, busy: true, bytes }));
    if (found === "stopped") return;
    if (found !== null && "preview" in found) {
      return setState({ ...nothingYet, shown: { place, url, preview: found.preview } });
    }
    const why = found === null ? t("options.own.broken") : t(messageKey("list.failure", found.problem));
    stop({ problem: t("options.own.problem", why) });
  };

  const lookAt = (typed: string): void => {
    const address = readListAddress(typed);
    const wrong =
      "problem" in address
        ? messageKey("options.own.wrong_address", address.problem)
        : isKnown(address.url, known) && "options.own.known_list";
    if (wrong) stop({ problem: t(wrong) });
    else if ("url" in address) void look(address, address.url, address.url);
  };

  const add = async ({ url, preview }: Shown, name: string, category: CategoryId): Promise<void> => {
    const list: OwnList = { id: `own-${crypto.randomUUID()}`, url, category, format: preview.format, name };
    setState((now) => ({ ...now, busy: true }));
    if (!(await onChange([...own, list]))) return setState((now) => ({ ...now, busy: false }));
    const failure = await session.keep(list);
    await ask("lists:kept").catch(() => undefined);
    stop({ words: failure === null ? t("options.own.added", name) : t(messageKey("list.failure", failure)) });
    onAdded();
  };

  return {
    ...state,
    lookAt,
    lookInto: (file) => void look({ file }, file.name, null),
    add: (name, category) => void (state.shown && add(state.shown, name, category)),
    stop: () => stop(),
  };
}

/** The same list under the address of its page is the same list. */
function isKnown(url: string, known: readonly ListState[]): boolean {
  return known.some(({ upstream }) => {
    const other = readListAddress(upstream);
    return "url" in other && other.url === url;
  });
}
