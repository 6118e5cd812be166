/**
 * Opens encrypted batches: one JWE a line comes in on standard input, one report a line as JSON goes out. Needs `npm install
 * jose` and Node 22.18 or newer; the private key is a JWK in the file that the first argument names. A line that cannot be opened
 * is told on standard error and left out.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { compactDecrypt, importJWK } from "jose";

const [file = ""] = process.argv.slice(2);
const key = await importJWK(JSON.parse(readFileSync(file, "utf8")), "ECDH-ES");

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue;
  try {
    const { plaintext } = await compactDecrypt(line.trim(), key);
    const batch = JSON.parse(new TextDecoder().decode(plaintext)) as { type: string; body: object }[];
    for (const { type, body } of batch)
      if (type === "luy-tre-report") process.stdout.write(`${JSON.stringify(body)}\n`);
  } catch (error) {
    process.stderr.write(`not opened: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
