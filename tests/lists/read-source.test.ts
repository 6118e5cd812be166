import { mkdtemp, rm, utimes } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { registry } from "../../lists/registry.ts";
import { upstreamPath, type ListSource } from "../../lists/list-source.ts";
import { readerOfPackage } from "../../scripts/lists/read-source.ts";

const bundled = registry.filter((source) => source.origin === "bundled");
const [first, second] = bundled as [ListSource, ListSource];
const download = registry.find((source) => source.origin === "download")!;
const pathOf = (source: ListSource) => upstreamPath(source.upstream!);

let server: Server;
let folder: string;
let asked: string[];
let answer: { status: number; body: string } | "silence";

beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: "one.example\n" };
  folder = await mkdtemp(join(tmpdir(), "luy-tre-lists-"));
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (answer !== "silence") response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const reader = () => {
  const { port } = server.address() as AddressInfo;
  return readerOfPackage(undefined, { base: `http://127.0.0.1:${port}`, folder, timeoutMs: 300 });
};

test("a list is fetched once a day and kept", async () => {
  expect(await reader()(first)).toEqual({ text: "one.example\n", from: "network" });
  expect(await reader()(first)).toEqual({ text: "one.example\n", from: "cache" });
  expect(asked).toEqual([`/${pathOf(first)}`]);
});

test("an older copy stands in for what the publisher does not give", async () => {
  await reader()(first);
  await utimes(join(folder, pathOf(first)), 0, 0);
  answer = { status: 404, body: "gone" };
  expect(await reader()(first)).toEqual({ text: "one.example\n", from: "stale" });
  expect(await reader()(second)).toBeNull();
});

test("one silence is enough: the other lists are not waited for", async () => {
  answer = "silence";
  const read = reader();
  expect(await read(first)).toBeNull();
  answer = { status: 200, body: "" };
  expect(await read(second)).toBeNull();
  expect(asked).toHaveLength(1);
});

test("what may not be shipped is not even asked for", async () => {
  expect(await reader()(download)).toBeNull();
  expect(asked).toEqual([]);
});
