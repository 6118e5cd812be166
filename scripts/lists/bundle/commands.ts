import { rootKeys, ownChannel } from "../../../lists/keys.ts";
import { fromHex } from "../../../core/lists/hex.ts";
import type { PublicKey, Trust } from "../../../core/lists/trust.ts";
import { diffFolders } from "./diff.ts";
import { signFolder } from "./envelope.ts";
import { generateKey, keyId, readSigningKey } from "./keys.ts";
import { publish } from "./publish.ts";
import { verifyFolder } from "./verify.ts";

export type BundleOptions = {
  readonly channel?: string;
  readonly days?: string;
  readonly all?: boolean;
  /** Public keys in hex to trust instead of the pinned ones. */
  readonly key?: readonly string[];
};

type Command = (places: readonly string[], options: BundleOptions) => Promise<string>;

const defaultDays = 14;

/** The commands of a bundle's folder; each gives what a person is told. */
export const bundleCommands: Readonly<Record<"keygen" | "publish" | "sign" | "verify" | "diff", Command>> = {
  keygen: async ([file]) => {
    const key = await generateKey(need(file, "FILE"));
    return `Private half written to ${file}: keep it off line, with a copy.\nFor lists/keys.ts or a policy: ${JSON.stringify(key)}`;
  },
  publish: async ([directory], { channel = ownChannel, days, all }) => {
    const folder = need(directory, "DIR");
    const lifetime = Number(days ?? defaultDays);
    if (!(lifetime > 0 && lifetime <= 400)) throw new Error("--days is a number from 1 to 400");
    const manifest = await publish(folder, { channel, days: lifetime, all: all === true, now: Date.now() });
    const signed = process.env["LISTS_KEY"] === undefined ? "not signed yet" : await sign(folder);
    return `Version ${manifest.version} for ${manifest.channel}, ${manifest.shards.length} shards, until ${manifest.expires}; ${signed}`;
  },
  sign: async ([directory]) => await sign(need(directory, "DIR")),
  verify: async ([directory], options) => {
    const { manifest, names, bytes, released } = await verifyFolder(
      need(directory, "DIR"),
      await trustOf(options),
      Date.now(),
    );
    return `Good: version ${manifest.version} for ${manifest.channel}, ${names} names in ${bytes} bytes, ${released} released, until ${manifest.expires}`;
  },
  diff: async ([before, after]) => await diffFolders(need(before, "OLD"), need(after, "NEW")),
};

function need(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}

async function sign(directory: string): Promise<string> {
  const file = process.env["LISTS_KEY"];
  if (file === undefined) throw new Error("Set LISTS_KEY to the file that `keygen` wrote");
  const key = await readSigningKey(file);
  const done = await signFolder(directory, key);
  return `signed with ${key.id}: ${done.join(", ")}`;
}

async function trustOf({ key, channel = ownChannel }: BundleOptions): Promise<Trust> {
  const keys = key === undefined ? rootKeys : await Promise.all(key.map(publicKeyOf));
  return { keys, threshold: 1, channel };
}

async function publicKeyOf(text: string): Promise<PublicKey> {
  const raw = fromHex(text);
  if (raw?.length !== 32) throw new Error("--key is 64 hex digits");
  return { id: await keyId(raw), publicKey: text };
}
