import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { crc32 } from "node:zlib";

/** A folder as one ZIP file, nothing compressed: what Firefox wants of an extension that is to stay. */
export function zipFolder(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const name = Buffer.from(relative(folder, path).split(sep).join("/"));
    const content = readFileSync(path);
    const facts = factsOf(content, name.length);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), facts, name, content]);
    directory.push(Buffer.from("PK\x01\x02"), u16(20), facts, u16(0, 0, 0), u32(0, offset), name);
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.concat([
    Buffer.from("PK\x05\x06"),
    u16(0, 0, files.length, files.length),
    u32(entries.length, offset),
    u16(0),
  ]);
  return Buffer.concat([...parts, entries, end]);
}

/** The fields that both of a file's headers share: needed version 2.0, stored, the first day a ZIP can name. */
function factsOf(content: Buffer, nameLength: number): Buffer {
  return Buffer.concat([
    u16(20, 0x0800, 0, 0, 0x21),
    u32(crc32(content), content.length, content.length),
    u16(nameLength, 0),
  ]);
}

function u16(...values: readonly number[]): Buffer {
  return Buffer.from(new Uint16Array(values).buffer);
}

function u32(...values: readonly number[]): Buffer {
  return Buffer.from(new Uint32Array(values).buffer);
}
