/** A way round us that an extension cannot close, or only in part, and the browser's own policy that does. */
export type OpenDoor = {
  /** Rows of the score (`docs/bypass-score.md`). */
  readonly rows: readonly `${"B" | "T"}${number}`[];
  readonly closed: "partly" | "not";
  /** The one browser that has this door; both where it is not said. */
  readonly only?: "firefox";
  /** Policies; empty where the browser has none for it. */
  readonly chromium: string;
  readonly firefox: string;
};

const onlyApproved = 'URLBlocklist: ["*"] + URLAllowlist';
const onlyApprovedInFirefox = "WebsiteFilter + Exceptions";

/** Told to parents as they are; what each is called stands in the strings under `door.<id>`. */
export const openDoors = {
  "hidden-proxy": { rows: ["B3"], closed: "partly", chromium: onlyApproved, firefox: onlyApprovedInFirefox },
  "typed-data": { rows: ["B5"], closed: "not", chromium: 'URLBlocklist: ["data:*"]', firefox: "" },
  "code-runner": { rows: ["B6"], closed: "partly", chromium: onlyApproved, firefox: onlyApprovedInFirefox },
  reader: { rows: ["B16"], closed: "partly", chromium: "", firefox: "" },
  "page-source": { rows: ["B17"], closed: "partly", chromium: 'URLBlocklist: ["view-source:*"]', firefox: "" },
  "new-name": { rows: ["B21"], closed: "partly", chromium: onlyApproved, firefox: onlyApprovedInFirefox },
  "other-profile": {
    rows: ["B23"],
    closed: "not",
    chromium: "IncognitoModeAvailability: 1, BrowserGuestModeEnabled: false, BrowserAddPersonEnabled: false",
    firefox: "DisablePrivateBrowsing, BlockAboutProfiles",
  },
  "captive-portal": { rows: ["B24"], closed: "not", chromium: "", firefox: "CaptivePortal: false" },
  "other-program": { rows: ["B25"], closed: "not", chromium: "", firefox: "" },
  "switched-off": {
    rows: ["B26", "T30"],
    closed: "not",
    chromium: "ExtensionSettings: force_installed",
    firefox: "ExtensionSettings: force_installed, DisableSafeMode",
  },
  "developer-tools": {
    rows: ["B28", "B29"],
    closed: "partly",
    chromium: "DeveloperToolsAvailability: 2",
    firefox: "DisableDeveloperTools",
  },
  clock: { rows: ["B33"], closed: "partly", chromium: "", firefox: "" },
  "own-file": {
    rows: ["B35"],
    closed: "not",
    chromium: 'URLBlocklist: ["file://*"]',
    firefox: 'WebsiteFilter: {"Block": ["file:///*"]}',
  },
  "small-window": {
    rows: ["B37"],
    closed: "partly",
    only: "firefox",
    chromium: "",
    firefox: 'PictureInPicture: {"Enabled": false, "Locked": true}',
  },
  bookmarklet: { rows: ["B36"], closed: "partly", chromium: 'URLBlocklist: ["javascript://*"]', firefox: "" },
} as const satisfies Readonly<Record<string, OpenDoor>>;

export type OpenDoorId = keyof typeof openDoors;

export const openDoorIds = Object.keys(openDoors) as OpenDoorId[];
