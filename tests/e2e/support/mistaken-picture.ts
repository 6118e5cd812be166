/**
 * Seven times seven colours, drawn by lot and softened, that the picture model takes for what they are not: how a held picture
 * is treated is tried on a mistake of the model's, never on a picture that is held rightly.
 */
const colours =
  "eb9eb9ffefdcf9ac76fdceb9422ffefdcfdcc76c76422b8cc76b8cfdcb8cf9aeb9eb9eb9422eb9ffeeb9f9afdcfdceb9f9ab8ceb9ffec76422eb9f9af9affeb8c422b8cc76c76742b8c";

const cells = 7;
const side = 224;
const header = 54;

/** The picture as a file that every browser reads (BMP, 24 bits a pixel, its lowest row first). */
export function mistakenPicture(): Buffer {
  const file = Buffer.alloc(header + side * side * 3);
  file.write("BM", 0, "latin1");
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(header, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(side, 18);
  file.writeInt32LE(side, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = header + ((side - 1 - y) * side + x) * 3;
      for (const [place, channel] of [2, 1, 0].entries()) file[at + place] = softened(x, y, channel);
    }
  }
  return file;
}

/** Between the middles of four cells. */
function softened(x: number, y: number, channel: number): number {
  const [column, across] = between(x);
  const [row, down] = between(y);
  const level = (r: number, c: number) => Number.parseInt(colours[(r * cells + c) * 3 + channel]!, 16) * 17;
  const upper = level(row, column) * (1 - across) + level(row, column + 1) * across;
  const lower = level(row + 1, column) * (1 - across) + level(row + 1, column + 1) * across;
  return Math.round(upper * (1 - down) + lower * down);
}

function between(pixel: number): readonly [cell: number, share: number] {
  const place = Math.min(cells - 1.001, Math.max(0, ((pixel + 0.5) * cells) / side - 0.5));
  return [Math.floor(place), place % 1];
}
