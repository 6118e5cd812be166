import { pictureSide } from "../messages/picture-messages.ts";

/** The whole picture at the size that the model sees, on white where it is see-through. Throws when it may not be read. */
export function shrunk(picture: CanvasImageSource): Uint8Array {
  const context = new OffscreenCanvas(pictureSide, pictureSide).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no canvas");
  context.imageSmoothingQuality = "high";
  context.fillStyle = "#fff";
  context.fillRect(0, 0, pictureSide, pictureSide);
  context.drawImage(picture, 0, 0, pictureSide, pictureSide);
  return withoutAlpha(context.getImageData(0, 0, pictureSide, pictureSide).data);
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from]!;
    rgb[to + 1] = rgba[from + 1]!;
    rgb[to + 2] = rgba[from + 2]!;
  }
  return rgb;
}
