/** `dd/MM/yyyy`, the same in both languages. */
export function formatDay(day: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
}

/** A stored day, `YYYY-MM-DD`, for people to read; anything else comes back as it is. */
export function formatStoredDay(day: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  return parts === null ? day : `${parts[3]}/${parts[2]}/${parts[1]}`;
}
