/** Milliseconds without a byte after which nobody waits any longer. */
export const stallMs = 30_000;

/** Gives up when nothing has come for a while; a slow line that still moves may take its time. */
export function createStall() {
  const controller = new AbortController();
  const start = () => setTimeout(() => controller.abort(), stallMs);
  let timer = start();
  const end = () => clearTimeout(timer);
  return {
    signal: controller.signal,
    moved: () => {
      end();
      timer = start();
    },
    end,
  };
}
