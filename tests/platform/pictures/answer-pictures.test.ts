import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toBase64 } from "../../../platform/pictures/base64.ts";
import { pictureBytes } from "../../../platform/messages/picture-messages.ts";
import type { ModelJob, ModelWord } from "../../../platform/pictures/model-thread.ts";

type Listener = (message: unknown, sender: object, reply: (answer?: unknown) => void) => boolean;
const heard: Listener[] = [];

vi.mock("wxt/browser", () => ({
  browser: {
    runtime: {
      getURL: () => "chrome-extension://own/",
      onMessage: { addListener: (listener: Listener) => heard.push(listener) },
    },
  },
}));

const { answerPictures } = await import("../../../platform/pictures/answer-pictures.ts");

/** Stands for the thread: a picture's first byte, in hundredths, is what the model makes of it. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  jobs: ModelJob[] = [];
  isOver = false;
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(job: ModelJob) {
    this.jobs.push(job);
    if (job.kind === "load") return;
    const scores = { porn: job.pixels[0]! / 100, hentai: 0 };
    const data: ModelWord = { id: job.id, scores, ms: 60 };
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event("message"), { data })));
  }
  terminate() {
    this.isOver = true;
  }
}

const looks = () => FakeWorker.all.flatMap(({ jobs }) => jobs.filter(({ kind }) => kind === "look"));
const picture = (first: number) => ({ look: { pixels: toBase64(new Uint8Array(pictureBytes).fill(first)) } });
const worker = {};
const onIdle = vi.fn();
let ask: (message: unknown, sender: object) => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", FakeWorker);
  FakeWorker.all = [];
  heard.length = 0;
  onIdle.mockClear();
  answerPictures(onIdle);
  ask = (message, sender) => new Promise((reply) => void heard[0]!(message, sender, reply));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the model is loaded with the first picture, and the same pixels are looked at once", async () => {
  expect(FakeWorker.all).toEqual([]);
  expect(await ask(picture(90), worker)).toEqual({ scores: { porn: 0.9, hentai: 0 }, ms: 60 });
  expect(await ask(picture(10), worker)).toEqual({ scores: { porn: 0.1, hentai: 0 }, ms: 60 });
  expect(await ask(picture(90), worker)).toEqual({ scores: { porn: 0.9, hentai: 0 }, ms: 60 });
  expect([FakeWorker.all.length, looks().length]).toEqual([1, 2]);
});

test("after a minute without a picture the thread ends and its memory with it; the next one loads it anew", async () => {
  await ask(picture(90), worker);
  await vi.advanceTimersByTimeAsync(59_000);
  await ask(picture(91), worker);
  await vi.advanceTimersByTimeAsync(59_000);
  expect([onIdle.mock.calls.length, FakeWorker.all[0]?.isOver]).toEqual([0, false]);
  await vi.advanceTimersByTimeAsync(1000);
  expect([onIdle.mock.calls.length, FakeWorker.all[0]?.isOver]).toEqual([1, true]);
  expect(await ask(picture(90), worker)).toMatchObject({ scores: { porn: 0.9 } });
  expect(FakeWorker.all.length).toBe(2);
});

test("a thread that fails is done without: the next picture has a new one", async () => {
  const broken = ask(picture(90), worker);
  await vi.waitFor(() => expect(FakeWorker.all).toHaveLength(1));
  FakeWorker.all[0]!.dispatchEvent(new Event("error"));
  await broken;
  expect(FakeWorker.all[0]!.isOver).toBe(true);
  expect(await ask(picture(91), worker)).toMatchObject({ scores: { porn: 0.91 } });
  expect(FakeWorker.all.length).toBe(2);
});

test.each([
  ["too few pixels", { look: { pixels: "AAAA" } }],
  ["what is no text of bytes", { look: { address: "not an address" } }],
])("%s is nothing to look at", async (_, order) => {
  expect(await ask(order, worker)).toEqual({ scores: null, ms: 0 });
  expect(FakeWorker.all).toEqual([]);
});

test.each([
  ["a page's script", picture(90), { tab: { id: 1 } }],
  ["a message for the worker", { m: "limits:read", a: [] }, worker],
  ["nothing", null, worker],
])("%s is not answered", (_, message, sender) => {
  const reply = vi.fn();
  expect(heard[0]!(message, sender, reply)).toBe(false);
  expect(reply).not.toHaveBeenCalled();
});
