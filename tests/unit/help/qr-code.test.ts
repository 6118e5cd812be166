import encodeQR from "qr";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";

test("a telephone reads from the code what was put into it", () => {
  const scale = 4;
  const rows = encodeQR("tel:111", "raw", { border: 3, scale });
  const side = rows.length;
  const data = new Uint8Array(side * side * 4);
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries())
      data.set([dark ? 0 : 255, dark ? 0 : 255, dark ? 0 : 255, 255], (y * side + x) * 4);
  }
  expect(decodeQR({ width: side, height: side, data })).toBe("tel:111");
});
