// Stands in for the product's worker: the first label of the host name is the treatment, and every answer comes late.
const answerAfterMs = 150;
const insistAfterMs = 1000;
const blockedUrl = chrome.runtime.getURL("blocked.html");
const asked = [];
globalThis.asked = asked;

const words = Object.fromEntries(
  [
    "title",
    "reason",
    "back",
    "report",
    "reported",
    "already",
    "undo",
    "undone",
    "failed",
    "parent",
    "help",
    "close",
  ].map((key) => [key, key]),
);

function treatmentOf(sender) {
  const { hostname } = new URL(sender.origin === "null" ? sender.url : sender.origin);
  const [label] = hostname.split(".");
  return ["block", "blur", "caution"].includes(label) ? label : "allow";
}

async function answer(name, sender) {
  const treatment = treatmentOf(sender);
  const target = { tabId: sender.tab.id, documentIds: [sender.documentId] };
  switch (name) {
    case "verdict:get":
      await new Promise((done) => setTimeout(done, answerAfterMs));
      if (treatment === "blur" || treatment === "caution") {
        void chrome.scripting
          .executeScript({ target, files: ["veil.js"], injectImmediately: true })
          .catch(() => undefined);
      }
      return treatment === "block" ? { treatment, blockedUrl } : { treatment, watch: sender.url.includes("watch") };
    case "veil:view":
      return {
        treatment,
        tier: "13-15",
        category: "social",
        reason: "category",
        hostname: "",
        language: "vi",
        reported: false,
        words,
      };
    case "veil:leave":
      // A page whose scripts never end cannot leave by itself.
      setTimeout(() => void insist(sender), insistAfterMs);
      return blockedUrl;
    case "report:press":
      return { id: "report-1", state: "recorded" };
    default:
      return null;
  }
}

async function insist({ tab, frameId, url }) {
  if (frameId !== 0) return;
  const now = await chrome.tabs.get(tab.id);
  if (now.url === url) await chrome.tabs.update(tab.id, { url: blockedUrl });
}

chrome.runtime.onMessage.addListener(({ m }, sender, reply) => {
  asked.push({
    name: m,
    host: new URL(sender.origin === "null" ? sender.url : sender.origin).hostname,
    frameId: sender.frameId,
  });
  // A silent worker: the question stays open.
  if (sender.origin.includes("silent")) return true;
  void answer(m, sender).then((value) => reply({ value }));
  return true;
});
