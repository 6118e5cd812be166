import encodeQR from "qr";

const quiet = 3;

export type QrCodeProps = {
  readonly text: string;
  /** What a screen reader says in its place. */
  readonly label: string;
};

/** A square that a telephone's camera reads: dark on white in both themes, because not every camera reads the reverse. */
export function QrCode({ text, label }: QrCodeProps) {
  const rows = encodeQR(text, "raw", { border: quiet });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
