import type { Evidence } from "../../../core/device/evidence.ts";

export const evidence: readonly Evidence[] = [
  { id: "switched-off", days: ["2026-11-20", "2026-11-12", "2026-11-03"], policy: "ExtensionInstallForcelist" },
  { id: "clock-moved", days: ["2026-11-18"], policy: null },
  { id: "private-windows", days: [], policy: "IncognitoModeAvailability" },
  { id: "file-access", days: [], policy: "URLBlocklist" },
  { id: "lists-old", days: ["2026-09-30"], policy: null },
];
