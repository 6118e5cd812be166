import { useEffect, useState } from "preact/hooks";

/**
 * Whole seconds until a moment, counted down while it is looked at.
 *
 * @param until epoch milliseconds
 * @param onOver called once it has come
 */
export function useSecondsTo(until: number, onOver: () => void): number {
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    setLeft(secondsTo(until));
    const timer = setInterval(() => setLeft(secondsTo(until)), 1000);
    return () => clearInterval(timer);
  }, [until]);
  useEffect(() => {
    if (left === 0) onOver();
  }, [left, onOver]);
  return left;
}

/** As a clock that runs down: `4:09`. */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function secondsTo(until: number): number {
  return Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
