/** Numbers of RFC 3492, section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;

/** The letters of one `xn--` label, undefined when it is none that a browser would show. RFC 3492, section 6.2. */
export function readPunycode(label: string): string | undefined {
  if (!label.startsWith("xn--")) return undefined;
  const text = label.slice("xn--".length);
  const cut = text.lastIndexOf("-");
  const letters = Array.from(text.slice(0, Math.max(0, cut)));
  let code = 128;
  let at = 0;
  let bias = 72;
  for (let from = cut + 1; from < text.length;) {
    const before = at;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(from++));
      if (digit === undefined) return undefined;
      at += digit * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = letters.length + 1;
    bias = adapt(at - before, count, before === 0);
    code += Math.floor(at / count);
    if (code > 0x10_ffff) return undefined;
    letters.splice(at % count, 0, String.fromCodePoint(code));
    at = (at % count) + 1;
  }
  return letters.join("");
}

function digitOf(unit: number): number | undefined {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (unit >= 48 && unit <= 57) return unit - 48 + 26;
  return undefined;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(isFirst ? delta / damp : delta / 2);
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}
