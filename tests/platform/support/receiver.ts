import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Report } from "../../../core/report/report.ts";

/** How a receiver behaves at one request. */
export type Behaviour =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Takes the reports and then says nothing. */
  | "hang"
  /** Takes the reports and ends the connection without a word. */
  | "reset"
  /** Takes the reports, says so, and ends the connection in the middle of saying more. */
  | "reset-half-way"
  /** Answers what is no HTTP. */
  | "rubbish";

export type Receiver = {
  readonly url: string;
  /** What the next requests meet, in turn; after them the last. */
  behave(...behaviours: readonly Behaviour[]): void;
  /** Every copy of a report that reached it and was not turned down, by id. */
  readonly copies: ReadonlyMap<string, number>;
  /** How many reports each request carried. */
  readonly batches: readonly number[];
  readonly requests: readonly {
    readonly type: string;
    readonly headers: IncomingMessage["headers"];
    readonly body: string;
  }[];
  close(): Promise<void>;
};

/** A receiver of reports on this machine, as bad as receivers get. */
export async function startReceiver(): Promise<Receiver> {
  const copies = new Map<string, number>();
  const batches: number[] = [];
  const requests: Receiver["requests"][number][] = [];
  let planned: readonly Behaviour[] = [];
  const server = createServer((request, response) => {
    request.on("error", () => undefined);
    const receive = async () => {
      const body = await readBody(request);
      requests.push({ type: request.headers["content-type"] ?? "", headers: request.headers, body });
      const behaviour = planned[0] ?? { status: 202 };
      if (planned.length > 1) planned = planned.slice(1);
      const reports = (JSON.parse(body) as { body: Report }[]).map((entry) => entry.body);
      batches.push(reports.length);
      const isTaken = typeof behaviour === "string" || behaviour.status < 300;
      if (isTaken) for (const { id } of reports) copies.set(id, (copies.get(id) ?? 0) + 1);
      act(behaviour, response);
    };
    void receive();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/reports`,
    behave: (...behaviours) => void (planned = behaviours),
    copies,
    batches,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function act(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour === "hang") return;
  if (behaviour === "reset") return void response.destroy();
  if (behaviour === "rubbish") return void response.socket?.end("tre xanh xanh tự bao giờ\r\n\r\n");
  if (behaviour === "reset-half-way") {
    response.writeHead(200, { "content-length": "1000" });
    response.write("một nửa");
    return void setTimeout(() => response.destroy(), 5);
  }
  response.writeHead(behaviour.status, behaviour.headers);
  response.end(behaviour.body ?? "");
}
