import { openWhole, type Contains, type Structure } from "./structure.ts";

/** What most of the field does: a `Set` filled from text, asked label by label. */
export const set: Structure = {
  name: "set",
  build: ({ names }) => new TextEncoder().encode([...new Set(names)].join("\n")),
  open: openText,
  openCold: openWhole(openText),
};

function openText(bytes: Uint8Array): Contains {
  const names = new Set(new TextDecoder().decode(bytes).split("\n"));
  return ({ address }) => {
    const { hostname } = address;
    if (names.has(hostname)) return true;
    for (let dot = hostname.indexOf("."); dot >= 0; dot = hostname.indexOf(".", dot + 1)) {
      if (names.has(hostname.slice(dot + 1))) return true;
    }
    return false;
  };
}
