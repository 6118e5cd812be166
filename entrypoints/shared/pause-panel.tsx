import { useCallback, useState } from "preact/hooks";
import { PauseNote } from "../../components/pause-note.tsx";
import { ask } from "../../platform/messages/ask.ts";

/** A pause that a page found when it was opened (epoch milliseconds), until it is over or somebody ends it. */
export function PausePanel({ found }: { found: number | null }) {
  const [until, setUntil] = useState(found);
  const onOver = useCallback(() => setUntil(null), []);
  if (until === null) return null;
  return <PauseNote until={until} onEnd={() => void ask("pause:end").then(onOver, () => undefined)} onOver={onOver} />;
}
