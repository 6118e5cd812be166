import { readFile } from "node:fs/promises";

/** A request as the browser itself wrote it down, whoever asked for it: a page, a worker, or the browser. */
export type NetRequest = {
  readonly url: string;
  readonly method: string;
  /** The origin that asked, or `not an origin` for the browser and for an address that a person opened. */
  readonly initiator: string;
};

/** Flags that make Chromium write every request of all its processes into a file, finished when it closes. */
export const netLogFlags = (file: string): string[] => [
  `--log-net-log=${file}`,
  "--net-log-capture-mode=IncludeSensitive",
];

type NetEvent = { readonly type: number; readonly params?: Partial<NetRequest> };
type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetEvent[];
};

/** Every request that was started over http, https or a socket, redirects among them. */
export async function readNetLog(file: string): Promise<NetRequest[]> {
  const { constants, events } = JSON.parse(await readFile(file, "utf8")) as NetLog;
  const begins = constants.logEventTypes["URL_REQUEST_START_JOB"];
  return events.flatMap(({ type, params }) => {
    const { url = "", method = "", initiator = "" } = params ?? {};
    return type === begins && /^(https?|wss?):/.test(url) ? [{ url, method, initiator }] : [];
  });
}
