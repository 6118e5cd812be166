/** The locale key that belongs to an id: `messageKey("category", "self-harm", "name")` is `category.self_harm.name`. */
export function messageKey(prefix: string, id: string, suffix?: string): string {
  const key = `${prefix}.${id.replaceAll("-", "_")}`;
  return suffix === undefined ? key : `${key}.${suffix}`;
}
