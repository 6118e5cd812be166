import { useCallback, useEffect, useRef, useState } from "preact/hooks";

export type Loaded<T> =
  | { readonly at: "loading" }
  | { readonly at: "failed"; readonly refused: boolean }
  | { readonly at: "there"; readonly value: T };

/** What the worker answers, read when the section opens and again on `reload`. */
export function useAnswer<T>(read: () => Promise<T>): { answer: Loaded<T>; reload: () => Promise<void> } {
  const [answer, setAnswer] = useState<Loaded<T>>({ at: "loading" });
  const ask = useRef(read);
  const reload = useCallback(
    () =>
      ask.current().then(
        (value) => setAnswer({ at: "there", value }),
        (error: unknown) => setAnswer({ at: "failed", refused: isRefused(error) }),
      ),
    [],
  );
  useEffect(() => void reload(), [reload]);
  return { answer, reload };
}

/** The worker's word for a rank that is not high enough: the unlock has run out. */
export function isRefused(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("refused:");
}
