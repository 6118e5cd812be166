import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createSocketServer, type AddressInfo, type Server, type Socket } from "node:net";
import { selfSigned } from "./self-signed.ts";

/** One request that reached a made-up host. */
export type LoggedRequest = {
  readonly scheme: "http" | "https";
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** What came with it; empty for the many that bring nothing. */
  readonly body: string;
  /** Epoch milliseconds. */
  readonly at: number;
};

export type Answer = {
  readonly body: string | Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the first byte. */
  readonly delay?: number;
  /** Name of a header without which the answer is 403, as servers do that lend their pictures to nobody. */
  readonly needs?: string;
  /** Ends the connection without a word, as if nobody were there. */
  readonly drop?: boolean;
};

export type PageOptions = Pick<Answer, "headers" | "status" | "delay">;

export type TestServer = {
  readonly port: number;
  /** Says what `host` answers at `path`; a later call replaces an earlier one. The path `*` answers what nothing else does. */
  answer(host: string, path: string, answer: Answer): void;
  page(host: string, path: string, html: string, options?: PageOptions): void;
  redirect(host: string, path: string, to: string, status?: number): void;
  /**
   * `/` registers a worker of the site's own; once it controls, every page below `host` is the worker's, written by the
   * site and never sent by the server.
   */
  serviceWorkerSite(host: string, htmlFromWorker: string): void;
  /** The requests that reached `host`, without the browser's own for an icon. */
  requests(host: string): readonly LoggedRequest[];
  forgetRequests(): void;
  close(): Promise<void>;
};

/**
 * Answers for every host name in one process, http and https on one port; browsers are told to look for all names here, or
 * to use it as their proxy.
 */
export async function startServer(): Promise<TestServer> {
  const answers = new Map<string, Answer>();
  let log: LoggedRequest[] = [];
  const answerTo = (scheme: "http" | "https") => (request: IncomingMessage, response: ServerResponse) => {
    const { host, path } = placeOf(request);
    const { method = "GET", headers } = request;
    const take = (body: string) => {
      log.push({ scheme, host, path, method, headers, body, at: Date.now() });
      const found = answers.get(`${host}${path}`) ?? answers.get(`${host}*`) ?? notFound;
      const lacks = found.needs !== undefined && headers[found.needs] === undefined;
      void send(lacks ? { ...notFound, status: 403 } : found, response);
    };
    if (method === "POST") void readBody(request).then(take, () => response.destroy());
    else take("");
  };
  const { server, port, sockets } = await listen(answerTo("http"), answerTo("https"));

  const answer: TestServer["answer"] = (host, path, given) => void answers.set(`${host}${path}`, given);
  return {
    port,
    answer,
    page: (host, path, html, options = {}) => answer(host, path, { body: html, ...options }),
    redirect: (host, path, to, status = 302) => answer(host, path, { body: "", status, headers: { location: to } }),
    serviceWorkerSite(host, htmlFromWorker) {
      answer(host, "*", { body: registeringPage });
      answer(host, "/worker.js", {
        body: workerScript(htmlFromWorker),
        headers: { "content-type": "text/javascript" },
      });
    },
    requests: (host) => log.filter((request) => request.host === host && request.path !== "/favicon.ico"),
    forgetRequests: () => void (log = []),
    close: () => close(server, sockets),
  };
}

const notFound: Answer = { status: 404, body: "<!doctype html><title>Not found</title>" };

/** A proxy is asked for whole addresses, a server for paths. */
function placeOf(request: IncomingMessage): { host: string; path: string } {
  const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "unknown"}`);
  return { host: url.hostname, path: url.pathname };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function send(answer: Answer, response: ServerResponse): Promise<void> {
  if (answer.drop) return void response.destroy();
  if (answer.delay) await new Promise((done) => setTimeout(done, answer.delay));
  response.writeHead(answer.status ?? 200, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    ...answer.headers,
  });
  response.end(answer.body);
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;
type Listening = { readonly server: Server; readonly port: number; readonly sockets: ReadonlySet<Socket> };

/** The first byte tells whether a connection begins with a TLS handshake. */
async function listen(plain: Listener, secure: Listener): Promise<Listening> {
  const http = createServer(plain);
  const https = createSecureServer(selfSigned(), secure);
  const sockets = new Set<Socket>();
  const accept = (socket: Socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 0x16 ? https : http).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  };
  // As a proxy, this server is asked for a tunnel before https; the tunnel ends here too.
  http.on("connect", (_request, socket) => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    accept(socket as Socket);
  });
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    accept(socket);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { server, port: (server.address() as AddressInfo).port, sockets };
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((done) => server.close(() => done()));
}

const registeringPage = `<!doctype html><title>registering</title><script>
  navigator.serviceWorker.register("/worker.js")
    .then(() => navigator.serviceWorker.ready)
    .then(() => { document.title = "ready"; });
</script>`;

function workerScript(html: string): string {
  return `
    addEventListener("install", () => skipWaiting());
    addEventListener("activate", (event) => event.waitUntil(clients.claim()));
    addEventListener("fetch", (event) => {
      if (event.request.mode !== "navigate") return;
      event.respondWith(new Response(${JSON.stringify(html)}, { headers: { "content-type": "text/html; charset=utf-8" } }));
    });`;
}
