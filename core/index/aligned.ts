/**
 * The same bytes where numbers of four bytes may be read in place; a copy only when they lie elsewhere. All platforms that
 * browsers run on keep numbers as the format does, the low byte first.
 */
export function aligned(bytes: Uint8Array): Uint8Array {
  return (bytes.byteOffset & 3) === 0 ? bytes : bytes.slice();
}
