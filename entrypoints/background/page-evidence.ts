import type { Handlers } from "../../platform/messages/answer.ts";
import type { Sender } from "../../platform/messages/sender-rank.ts";
import { keepEvidence } from "../../platform/page-signals.ts";
import { checkDocument, judgeSender } from "./check-document.ts";

/** What our scripts tell of the page they stand in. It counts for that page alone, and makes its verdict stricter or leaves it. */
export const evidenceHandlers: Pick<Handlers, "page:evidence"> = {
  "page:evidence": async (sender: Sender & { documentId?: string }, evidence) => {
    const { tab, frameId = 0, documentId } = sender;
    const { url } = await judgeSender(sender);
    if (!(await keepEvidence(url, evidence, new Date())) || tab?.id === undefined) return;
    await checkDocument({ tabId: tab.id, frameId, documentId }, url);
  },
};
