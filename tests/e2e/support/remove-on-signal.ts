import { rmSync } from "node:fs";

/** Takes `path` away when somebody stops the tests: what a whole machine obeys must not stand there afterwards. */
export function removeOnSignal(path: string): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      rmSync(path, { recursive: true, force: true });
      process.kill(process.pid, signal);
    });
  }
}
