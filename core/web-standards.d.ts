/**
 * The few web standards that `core` may use: they are the same in every browser, worker and Node, take all they need as
 * arguments and touch nothing outside. Everything else of the browser is an error here, on purpose.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly href: string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
/** Throws for what is not base64. */
declare function atob(text: string): string;
