import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type FileServer = { readonly origin: string; close(): void };

const page = "<!doctype html><title>bench</title>";

/** Serves these files, by the name in the address, and an empty page for everything else. */
export async function serveFiles(files: Readonly<Record<string, string>>): Promise<FileServer> {
  const server = createServer((request, response) => {
    const file = files[(request.url ?? "/").slice(1)];
    const type =
      file === undefined ? "text/html" : file.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    response.writeHead(200, { "content-type": type });
    if (file === undefined) response.end(page);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, close };
}
