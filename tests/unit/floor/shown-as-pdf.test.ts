import { expect, test } from "vitest";
import { isShownAsPdf } from "../../../core/floor/shown-as-pdf.ts";

const pdf = "application/pdf";
const bytes = "application/octet-stream";

test.each([
  ["a PDF", "/sach", 200, { "content-type": pdf }, true],
  ["a PDF with a parameter", "/sach", 200, { "content-type": " Application/PDF; charset=binary" }, true],
  ["an error that is a PDF", "/sach", 404, { "content-type": pdf }, true],
  ["bytes with the name of a PDF", "/sach.pdf?trang=1", 200, { "content-type": bytes }, true],
  [
    "bytes that are to be kept as a PDF",
    "/tai",
    200,
    { "content-type": bytes, "content-disposition": 'inline; filename="Sach.PDF"' },
    true,
  ],
  ["an answer without a type", "/sach", 200, {}, true],
  ["an answer of any type", "/sach", 200, { "content-type": "*/*" }, true],
  ["an answer of half a type", "/sach", 200, { "content-type": "pdf" }, true],
  [
    "an answer of a type that nobody knows",
    "/sach",
    200,
    { "content-type": "application/x-unknown-content-type" },
    true,
  ],
  ["other bytes", "/sach.zip", 200, { "content-type": bytes }, false],
  ["a page", "/sach.pdf", 200, { "content-type": "text/html; charset=utf-8" }, false],
  ["a picture", "/anh", 200, { "content-type": "image/png" }, false],
  ["a redirect, which has no type", "/sach", 302, {}, false],
  ["a page that has not changed", "/sach", 304, {}, false],
  ["an answer without a page", "/sach", 204, {}, false],
] as const)("%s is shown in the reader, or not", (_name, path, status, headers, expected) => {
  const said = (name: string) => (headers as Readonly<Record<string, string>>)[name];
  expect(isShownAsPdf(`https://shop.example${path}`, status, said)).toBe(expected);
});
