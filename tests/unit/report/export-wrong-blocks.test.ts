import { expect, test } from "vitest";
import { exportWrongBlocks } from "../../../core/report/export-wrong-blocks.ts";
import { sampleReport } from "./sample-report.ts";

const mistaken = sampleReport({ kind: "wrong-block", address: 'https://a.example/"x",y' });

test("only what was said to be blocked by mistake is exported", () => {
  const { wrongBlocks } = JSON.parse(exportWrongBlocks([sampleReport(), mistaken], "json"));
  expect(wrongBlocks).toMatchObject([{ address: mistaken.address, day: mistaken.day, id: mistaken.id }]);
});

test("a sheet gets one line for each, and no formula", () => {
  const text = exportWrongBlocks([mistaken, { ...mistaken, address: "=1+1" }], "csv");
  const [head, first, second] = text.split("\r\n");
  expect(head).toBe("address,category,list,reason,lists,extension,day,id");
  expect(first).toContain('"https://a.example/""x"",y"');
  expect(second).toMatch(/^"'=1\+1"/);
});
