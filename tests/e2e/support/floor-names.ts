import type { Story } from "./story.ts";
import { until } from "./until.ts";

/** Waits for the rules of a list's new version: it is kept before they are made of it, and the floor is ready all that while. */
export async function floorNames(story: Story, host: string): Promise<void> {
  const isNamed = () =>
    story.own().evaluate(async (name) => {
      const rules = await chrome.declarativeNetRequest.getDynamicRules();
      return rules.some(({ condition }) => condition.requestDomains?.includes(name));
    }, host);
  await until(`a rule names ${host}`, isNamed, { timeout: 20_000 });
  await story.floorIsReady();
}
