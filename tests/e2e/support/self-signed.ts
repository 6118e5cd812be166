import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

export type Credentials = { readonly key: string; readonly cert: string };

/**
 * A certificate that nobody has vouched for, made anew at each run, so that the made-up sites can also be spoken to by
 * https. Browsers under test are told to accept it. (Node can sign but not write X.509, so the few fields are built here.)
 */
export function selfSigned(): Credentials {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const toBeSigned = sequence(
    tagged(0xa0, integer(Buffer.from([2]))), // version 3
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ecdsaWithSha256,
    name,
    sequence(time(-day), time(30 * day)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, ecdsaWithSha256, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert: pem(certificate) };
}

const day = 24 * 60 * 60 * 1000;

/** ASN.1 in DER: a tag, a length, a body. */
function tagged(tag: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag, ...sizeOf(body.length)]), body]);
}

/** Browsers insist on the shortest way to write it. */
function sizeOf(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function integer(body: Buffer): Buffer {
  return tagged(0x02, body);
}

function time(fromNow: number): Buffer {
  const [date = ""] = new Date(Date.now() + fromNow).toISOString().split(".");
  return tagged(0x17, Buffer.from(`${date.replaceAll(/[-:T]/g, "").slice(2)}Z`));
}

function objectId(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, "hex"));
}

function pem(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

const ecdsaWithSha256 = sequence(objectId("2a8648ce3d040302"));
const commonName = objectId("550403");
const name = sequence(tagged(0x31, sequence(commonName, tagged(0x0c, Buffer.from("luy-tre test")))));
