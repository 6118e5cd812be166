/** Serves a folder of lists at `localhost`; `paths` are those that were asked for, in order. */
export function serveMirror(
  folder: string,
): Promise<{ readonly base: string; readonly paths: readonly string[]; readonly close: () => Promise<void> }>;
