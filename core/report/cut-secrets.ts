const longest = 200;

/**
 * The address as far as a report may carry it: scheme, hostname and path. Query and fragment are always cut, and so is
 * every part of the path that could name a person or open a door: e-mail addresses, long numbers, tokens.
 */
export function cutSecrets(scheme: string, hostname: string, path: string): string {
  const kept = path
    .split("/")
    .map((part) => (looksSecret(decode(part)) ? "…" : part))
    .join("/");
  return `${scheme}://${hostname}${kept.slice(0, longest)}`;
}

function looksSecret(part: string): boolean {
  return (
    part.includes("@") || /\d{6,}/.test(part) || /^(?=.*\d)(?=.*[a-z])[\w~.=-]{16,}$/i.test(part) || part.length > 80
  );
}

/** Percent-encoding hides an `@` from the eye, not from the one who reads the report. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
