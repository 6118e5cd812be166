import { browser } from "wxt/browser";
import type { Plan } from "./channel-kind.ts";

/** Does what a press on a channel stands for, as far as the browser has a part in it. From a page of ours, in the press itself. */
export async function carryOut(plan: Plan): Promise<void> {
  if (plan.does === "open") {
    await navigator.clipboard.writeText(plan.copy);
    await browser.tabs.create({ url: plan.url });
  }
  if (plan.does === "draft") await browser.tabs.create({ url: plan.href });
}
