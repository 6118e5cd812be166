import { createHost } from "../../platform/page/create-host.ts";
import type { ResultsLine } from "../../platform/messages/result-messages.ts";

const css = `
  p {
    box-sizing: border-box;
    max-width: 40rem;
    margin: 0 0 1rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid #5b8a3a;
    font: 0.9375rem/1.5 system-ui, sans-serif;
    color: inherit;
    opacity: 0.85;
  }
`;

let stands: HTMLElement | undefined;

/** One calm line where the first of the results has stood that were put away, however many they are. */
export function standLine(document: Document, before: Element, { text, language }: ResultsLine): void {
  if (stands?.isConnected) return;
  const { host, shadow } = createHost(document, css);
  const line = document.createElement("p");
  line.lang = language;
  line.textContent = text;
  shadow.append(line);
  before.before(host);
  stands = host;
}
