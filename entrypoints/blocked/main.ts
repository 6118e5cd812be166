import { drawFrame } from "./draw-frame.ts";

// A reload, a way forward and a restored session count as the wish of the site that sent the child here, which has no address
// of ours to go to: Chromium would show an error of its own. Said once more by ourselves, the place is ours.
history.replaceState(history.state, "");

// A page may hold hundreds of frames: one that is blocked carries a line of words, and nothing that moves.
if (window.top === window) void import("./whole.tsx");
else void drawFrame(document);
