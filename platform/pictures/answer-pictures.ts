import { listenToMessages } from "../messages/listen.ts";
import { pictureBytes, type PictureSource } from "../messages/picture-messages.ts";
import { fromBase64 } from "./base64.ts";
import { contentKey, createMemory, type LookedAt, type Memory } from "./looked-at.ts";
import { startModelThread, type ModelThread } from "./model-thread.ts";
import { readPicture } from "./read-picture.ts";

/** The worker's order to this page; everybody else's messages are for the worker. */
export type PictureOrderMessage = { readonly look: PictureSource };

const nothing: LookedAt = { scores: null, ms: 0 };

/** After so long without a picture the model's memory is given back, in milliseconds. */
const idleMs = 60_000;

/** Looks at pictures for the worker, from a page without a window. `onIdle` is called when nobody has asked for a while. */
export function answerPictures(onIdle: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looker = createLooker();
  const rest = () => {
    looker.end();
    looker = createLooker();
    onIdle();
  };
  const look = async (source: PictureSource) => {
    clearTimeout(timer);
    try {
      return await looker.look(source);
    } finally {
      clearTimeout(timer);
      timer = setTimeout(rest, idleMs);
    }
  };
  listenToMessages((message, sender) =>
    // A page's script has a tab; what it asks goes through the worker, which knows the child's limits.
    sender.tab === undefined && isOrder(message) ? look(message.look) : undefined,
  );
}

function isOrder(message: unknown): message is PictureOrderMessage {
  return typeof message === "object" && message !== null && "look" in message;
}

type Looker = { readonly look: (source: PictureSource) => Promise<LookedAt>; readonly end: () => void };

/** The model is loaded with the first picture. */
function createLooker(): Looker {
  const memory = createMemory();
  let thread: ModelThread | undefined;
  return {
    look: async (source) => {
      const pixels = "pixels" in source ? fromBase64(source.pixels) : await readPicture(source.address);
      if (pixels?.length !== pictureBytes) return nothing;
      thread ??= startModelThread(() => (thread = undefined));
      return lookOnce(pixels, thread, memory);
    },
    end: () => thread?.end(),
  };
}

/** `ms` of a picture that is remembered is what it took then: it says how fast this machine is. */
async function lookOnce(pixels: Uint8Array, thread: ModelThread, memory: Memory): Promise<LookedAt> {
  const key = await contentKey(pixels);
  const known = memory.recall(key);
  if (known !== undefined) return known;
  const { scores, ms } = await thread.look(pixels);
  const looked = { scores, ms };
  if (scores !== null) memory.keep(key, looked);
  return looked;
}
