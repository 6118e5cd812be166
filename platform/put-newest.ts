/** Puts a row last, at which it counts as the newest; the oldest make room where there are more than `most`. */
export function putNewest<K, V>(rows: Map<K, V>, key: K, value: V, most: number): void {
  rows.delete(key);
  rows.set(key, value);
  for (const oldest of rows.keys()) {
    if (rows.size <= most) break;
    rows.delete(oldest);
  }
}
