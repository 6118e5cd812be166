import { execFileSync } from "node:child_process";
import { cpus, loadavg, release, totalmem } from "node:os";

export type Machine = {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  readonly commit: string;
  readonly date: string;
  /** Of the last minute, at the start: above 0.5 others were working too. */
  readonly loadAtStart: number;
  /** At the end the bench itself is about 1. */
  readonly loadAtEnd?: number;
};

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    commit: commit(),
    date: new Date().toISOString(),
    loadAtStart: loadavg()[0] ?? 0,
  };
}

/** One line for people: what it is, when, and whether it was quiet. */
export function machineText({ cpu, cores, memoryGB, node, commit: at, date, loadAtStart, loadAtEnd }: Machine): string {
  const end = loadAtEnd === undefined ? "" : `, ${loadAtEnd.toFixed(1)} at the end`;
  const load = `load average ${loadAtStart.toFixed(1)} at the start${end}`;
  return `${cpu}, ${cores} cores, ${memoryGB} GB, Node ${node}, ${date.slice(0, 16)}Z, commit ${at}; ${load}`;
}

/** The same machine after the work. */
export function withLoadAtEnd(machine: Machine): Machine {
  return { ...machine, loadAtEnd: loadavg()[0] ?? 0 };
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "unknown";
  }
}
