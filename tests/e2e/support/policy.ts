import { mkdir, readdir, rmdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { removeOnSignal } from "./remove-on-signal.ts";

/** Where Chromium reads managed policies on Linux: Debian's build, then upstream's and Chrome's. */
const folders = ["/etc/chromium/policies/managed", "/etc/opt/chrome/policies/managed"];
const fileName = "luy-tre-test.json";

export type ManagedPolicy = {
  /** Replaces what `storage.managed` gives the extension; a running Chromium notices by itself. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Removes the file and the folders that were made for it. */
  clear(): Promise<void>;
};

/** Undefined, with a sentence on the screen, where this user may not write policies. */
export async function managedPolicy(extensionId: string): Promise<ManagedPolicy | undefined> {
  const made: string[] = [];
  try {
    for (const folder of folders) {
      const first = await mkdir(folder, { recursive: true });
      if (first) made.push(first);
    }
  } catch {
    console.warn(
      `Policies cannot be tested here: ${folders[0]} is not writable. Run the tests as root on Linux for that.`,
    );
    return undefined;
  }
  for (const folder of folders) removeOnSignal(join(folder, fileName));
  return {
    async set(values) {
      const policy = JSON.stringify({ "3rdparty": { extensions: { [extensionId]: values } } });
      for (const folder of folders) await writeFile(join(folder, fileName), policy);
    },
    async clear() {
      for (const folder of folders) await rm(join(folder, fileName), { force: true });
      for (const folder of folders) await removeEmpty(folder, made);
    },
  };
}

/** Takes away `folder` and those above it, as far as they were made here and hold nothing. */
async function removeEmpty(folder: string, made: readonly string[]): Promise<void> {
  for (let path = folder; made.some((first) => path.startsWith(first)); path = join(path, "..")) {
    if ((await readdir(path).catch(() => ["unknown"])).length > 0) return;
    await rmdir(path);
  }
}
