/** How proxies and services dress an address. */
export const base64 = (text: string) => Buffer.from(text).toString("base64");
export const base64Url = (text: string) => Buffer.from(text).toString("base64url");
/** As Ultraviolet does. */
export const turned = (text: string) =>
  [...text].map((char, at) => (at % 2 ? String.fromCharCode(char.charCodeAt(0) ^ 2) : char)).join("");
/** As PHProxy does: by thirteen letters. */
export const moved = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(base + ((letter.charCodeAt(0) - base + 13) % 26));
  });
