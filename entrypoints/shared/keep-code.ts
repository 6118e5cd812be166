/** Prints the page as it stands; what is not for paper is left out by the style sheet. */
export function printPage(): void {
  window.print();
}

/** Offers the words as a text file, which never leaves this device. */
export function saveText(name: string, words: string): void {
  const url = URL.createObjectURL(new Blob([`${words}\n`], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
