import type { OwnPage } from "./ask.ts";

export type Colour = readonly [red: number, green: number, blue: number];

/** How much of a screenshot has a colour, from 0 to 1. `canvas` is any open page that may read data addresses. */
export function colourShare(canvas: OwnPage, png: Buffer, colour: Colour): Promise<number> {
  return canvas.evaluate(
    async ({ base64, colour: [red, green, blue] }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (!context) throw new Error("This browser draws no canvas.");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const isNear = (position: number, wanted: number) => Math.abs((data[position] ?? 0) - wanted) < 10;
      let near = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (isNear(at, red) && isNear(at + 1, green) && isNear(at + 2, blue)) near += 1;
      }
      return near / (data.length / 4);
    },
    { base64: png.toString("base64"), colour },
  );
}
