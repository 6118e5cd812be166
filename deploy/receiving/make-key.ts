/**
 * Makes the key pair for encrypted reports: the private half into the file that the first argument names, the public half on
 * the screen, ready for the policy key `reportKey`.
 */
import { writeFileSync } from "node:fs";

const [file = ""] = process.argv.slice(2);
const curve = { name: "ECDH", namedCurve: "P-256" };
const pair = (await crypto.subtle.generateKey(curve, true, ["deriveBits"])) as CryptoKeyPair;
const { kty, crv, x, y, d } = await crypto.subtle.exportKey("jwk", pair.privateKey);
writeFileSync(file, JSON.stringify({ kty, crv, x, y, d }), { mode: 0o600, flag: "wx" });
process.stdout.write(`${Buffer.from(await crypto.subtle.exportKey("raw", pair.publicKey)).toString("base64url")}\n`);
