/** Files of the package, one behind the other. */
export async function readWhole(files: readonly string[]): Promise<Uint8Array> {
  const blobs = await Promise.all(files.map(async (file) => (await fetch(file)).blob()));
  return new Uint8Array(await new Blob(blobs).arrayBuffer());
}
