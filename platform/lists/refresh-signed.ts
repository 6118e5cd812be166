import { dropBundle, refreshBundle, type BundleTools } from "./refresh-bundle.ts";
import type { RefreshOrder } from "./refresh-job.ts";
import { refreshReleases } from "./refresh-releases.ts";

/** Looks at the signed documents that an order names: the small release lists, then the bundle. Rejects when the database cannot be read. */
export async function refreshSigned(
  { signed, dropsBundle }: Pick<RefreshOrder, "signed" | "dropsBundle">,
  tools: BundleTools,
): Promise<void> {
  if (dropsBundle) await dropBundle(tools);
  for (const errand of signed) if (errand.kind !== "bundle") await refreshReleases(errand, tools.now());
  for (const errand of signed) if (errand.kind === "bundle") await refreshBundle(errand, tools);
}
