import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hostSignals } from "../../../core/signal/host/host-signals.ts";
import { openNames } from "../../../core/signal/name-reader.ts";
import { nameData } from "../../../lists/names/name-data.ts";
import { registry } from "../../../lists/registry.ts";
import { nameManifestFile, nameModelFile, readNameModel } from "../../../scripts/model/name-model-file.ts";

const file = readFileSync(nameModelFile);
const manifest: Manifest = JSON.parse(readFileSync(nameManifestFile, "utf8"));

type Manifest = {
  readonly file: { readonly sha256: string; readonly bytes: number };
  readonly lists: readonly { readonly id: string; readonly licence: string; readonly sha256: string }[];
};

describe("the name model that is shipped", () => {
  test("is at most 32 kB, and the one that its manifest tells of", () => {
    expect(file.length).toBeLessThanOrEqual(32_000);
    expect(manifest.file).toEqual({ bytes: file.length, sha256: createHash("sha256").update(file).digest("hex") });
  });

  test("was learnt from lists whose licences ask for nothing of it", () => {
    expect(manifest.lists.length).toBeGreaterThan(10);
    for (const { id, licence, sha256 } of manifest.lists) {
      expect(registry.find((list) => list.id === id)?.licence, id).toBe(licence);
      expect(["MIT", "Unlicense", "BSD-3-Clause"]).toContain(licence);
      expect(sha256).toMatch(/^[\da-f]{64}$/);
    }
  });

  const names = openNames(nameData, readNameModel());
  const words = openNames(nameData, null);
  const signalsOf = (hostname: string, by = names) =>
    hostSignals({ scheme: "https", hostname, port: "", path: "/", query: "" }, by);

  test.each([
    ["goldfishslots.example", "gambling"],
    ["realmoneyslots.example", "gambling"],
    ["sexalarab.example", "adult"],
    ["arabnudes.example", "adult"],
  ])("finds in %s what no reviewed word is for", (hostname, category) => {
    expect(signalsOf(hostname, words)).toEqual([]);
    const [signal] = signalsOf(hostname);
    expect(signal).toMatchObject({ category, place: "name" });
    expect(hostname).toContain(signal!.evidence);
  });

  test.each([
    "java.com youtube.com wikipedia.org peacocktv.com hotmail.com match.com girlguiding.org.uk teenvogue.com kidshealth.org",
    "essexsavings.com sextantnav.org cocktailbar.com scunthorpeunited.com analogdevices.com bettercotton.org alphabet.xyz abetterworld.org",
    "foxsports.com sport5.co.il jackson-sports.com 24sports.com.cy doisong24h.vn truongmamnonhoamai.vn tienganhmoingay.com",
    "docbao247.vn thoitiet60s.vn nhasachtritue.vn khanacademy.org chess.com dictionary.com 1001nhac.com hoc247.net vietjack.com",
    "webcamtoy.com earthcam.com foto-webcam.eu barbie.com dollhouse.org mothercare.com babycenter.com breastcancer.org",
    "titanic.org dickinson.com hancockbank.com circumstance.org assassinscreed.com cummins.com shitake.org therapist.com",
  ])("stays silent at %s", (hosts) => {
    expect(hosts.split(" ").filter((hostname) => signalsOf(hostname).length > 0)).toEqual([]);
  });
});
