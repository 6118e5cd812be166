/** Serves published lists from a folder of this computer, so that downloads can be tried without the network. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { resolve, sep } from "node:path";

/** `DIR/<owner>/<repo>/<branch>/<path>` under `<base>/<owner>/<repo>/<branch>/<path>`, at `localhost` only. */
export async function serveMirror(folder) {
  const root = resolve(folder);
  const paths = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = resolve(root, `.${path}`);
    const found = file.startsWith(root + sep) ? await stat(file).catch(() => undefined) : undefined;
    paths.push(path);
    if (!found?.isFile()) return response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    const etag = `"${found.size}-${Math.floor(found.mtimeMs)}"`;
    if (request.headers["if-none-match"] === etag) return response.writeHead(304, { etag }).end();
    response.writeHead(200, { "content-type": "text/plain; charset=utf-8", "content-length": found.size, etag });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { base: `http://localhost:${server.address().port}`, paths, close };
}
