/** The part of the browser's declarative request rules that the floor is made of. */
export type ResourceType =
  | "main_frame"
  | "sub_frame"
  | "stylesheet"
  | "script"
  | "image"
  | "font"
  | "object"
  | "xmlhttprequest"
  | "ping"
  | "media"
  | "websocket"
  | "webtransport"
  | "other";

/** Changes to an address that the browser makes by itself. */
type Transform = {
  readonly host?: string;
  readonly queryTransform?: {
    readonly removeParams: readonly string[];
    readonly addOrReplaceParams: readonly { readonly key: string; readonly value: string }[];
  };
};

export type RuleAction =
  | { readonly type: "allow" }
  | { readonly type: "block" }
  | {
      readonly type: "redirect";
      readonly redirect: { readonly regexSubstitution: string } | { readonly transform: Transform };
    }
  | {
      readonly type: "modifyHeaders";
      readonly responseHeaders: readonly [AppendedHeader, ...AppendedHeader[]];
    }
  | {
      readonly type: "modifyHeaders";
      readonly requestHeaders: readonly [
        { readonly header: string; readonly operation: "set"; readonly value: string },
      ];
    };

type AppendedHeader = { readonly header: string; readonly operation: "append"; readonly value: string };

export type RuleCondition = {
  readonly regexFilter?: string;
  readonly urlFilter?: string;
  readonly isUrlFilterCaseSensitive?: boolean;
  readonly requestDomains?: readonly string[];
  readonly excludedRequestDomains?: readonly string[];
  readonly resourceTypes: readonly ResourceType[];
};

export type Rule = {
  readonly id: number;
  readonly priority: number;
  readonly action: RuleAction;
  readonly condition: RuleCondition;
};

export const documentTypes = ["main_frame", "sub_frame"] as const satisfies readonly ResourceType[];

/** Whatever can hold a page: `object` and `embed` elements show one as a frame does, but ask for it by a type of their own. */
export const pageTypes = [...documentTypes, "object"] as const satisfies readonly ResourceType[];

/**
 * And what the browser fetches to keep as a file: "Save link as", a press with Alt, asked for as a type of its own. The file
 * is then our blocked page's, and the host hears nothing.
 */
export const heldTypes = [...pageTypes, "other"] as const satisfies readonly ResourceType[];

/** Everything but documents and frames. */
export const partTypes = [
  "stylesheet",
  "script",
  "image",
  "font",
  "object",
  "xmlhttprequest",
  "ping",
  "media",
  "websocket",
  "webtransport",
  "other",
] as const satisfies readonly ResourceType[];
