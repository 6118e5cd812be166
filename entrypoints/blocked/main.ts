import { drawFrame } from "./draw-frame.ts";

// A page may hold hundreds of frames: one that is blocked carries a line of words, and nothing that moves.
if (window.top === window) void import("./whole.tsx");
else void drawFrame(document);
