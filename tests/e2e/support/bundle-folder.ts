import { createOwnerKey, makeBundle, type Draft, type MadeBundle } from "../../unit/lists/made-bundle.ts";
import type { LoggedRequest, TestServer } from "./server.ts";

export const bundleHost = "danh-sach.truong.example";
const folder = "/luy-tre";
const second = 1000;

export const key = await createOwnerKey();
export const bundlePolicy = { bundleUrl: `https://${bundleHost}${folder}`, bundleKeys: [key.publicKey] };

export const manyNames = (count: number, prefix = "trang") =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at * 7919}.example`);

export type BundleFolder = {
  /** The next version, served in the place of the one before. */
  publish(names: readonly string[], part?: Partial<Draft>): Promise<MadeBundle>;
  serve(made: MadeBundle): void;
  answer(path: string, body: string | Uint8Array, more?: { status?: number; headers?: Record<string, string> }): void;
  /** What was asked for below the folder, without its name. */
  asked(): readonly (LoggedRequest & { readonly file: string })[];
};

/** A school's folder on the test web. The host tries to recognise whoever comes again. */
export function createFolder(server: TestServer): BundleFolder {
  const answer: BundleFolder["answer"] = (path, body, { status = 200, headers = {} } = {}) =>
    server.answer(bundleHost, `${folder}/${path}`, {
      body,
      status,
      headers: {
        "content-type": "application/octet-stream",
        "set-cookie": "pupil=7; Secure; SameSite=None",
        etag: '"pupil-7"',
        ...headers,
      },
    });
  const serve: BundleFolder["serve"] = ({ files }) => {
    for (const [path, body] of files) answer(path, body);
  };
  let version = 0;
  return {
    answer,
    serve,
    async publish(names, part = {}) {
      version += 1;
      const issued = Math.floor(Date.now() / second) * second;
      const lists = { "truong-co-bac": ["gambling", names] } as const;
      const made = await makeBundle({ channel: bundleHost, key, version, lists, issued, ...part });
      serve(made);
      return made;
    },
    asked: () =>
      server.requests(bundleHost).map((request) => ({ ...request, file: request.path.slice(folder.length + 1) })),
  };
}
