import type { Page } from "playwright-core";

type NodeInfo = {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly children?: NodeInfo[];
  readonly shadowRoots?: NodeInfo[];
  readonly backendNodeId: number;
};

const textOf = (node: NodeInfo): string => `${node.nodeValue ?? ""}${(node.children ?? []).map(textOf).join("")}`;

/** The place of a button of ours in a web page, by its words: only the developer tools see into a closed shadow root. */
export async function buttonOf(page: Page, words: RegExp): Promise<{ x: number; y: number } | undefined> {
  const tools = await page.context().newCDPSession(page);
  const { root } = (await tools.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: NodeInfo };
  const find = (node: NodeInfo): NodeInfo | undefined => {
    if (node.nodeName === "BUTTON" && words.test(textOf(node))) return node;
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const button = find(root);
  if (!button) return tools.detach().then(() => undefined);
  const { object } = await tools.send("DOM.resolveNode", { backendNodeId: button.backendNodeId });
  const measure =
    "function () { const { x, y, width, height } = this.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 } }";
  const { result } = await tools.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: measure,
    returnByValue: true,
  });
  await tools.detach();
  return result.value as { x: number; y: number };
}
