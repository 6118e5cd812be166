import type { Handlers } from "../../platform/messages/answer.ts";
import { askHandlers } from "./ask-handlers.ts";
import { deviceHandlers } from "./device-handlers.ts";
import { filmHandlers } from "./film-handlers.ts";
import { limitsHandlers } from "./limits-handlers.ts";
import { pauseHandlers } from "./pause-handlers.ts";
import { evidenceHandlers } from "./page-evidence.ts";
import { pictureHandlers } from "./picture-handlers.ts";
import { reportHandlers } from "./report-handlers.ts";
import { resultHandlers } from "./result-handlers.ts";
import { timeHandlers } from "./time-handlers.ts";
import { verdictHandlers } from "./verdict-handlers.ts";
import { weekHandlers } from "./week-handlers.ts";

/** Who answers what; the compiler says when nobody does. */
export const handlers: Handlers = {
  ...verdictHandlers,
  ...evidenceHandlers,
  ...filmHandlers,
  ...limitsHandlers,
  ...timeHandlers,
  ...pauseHandlers,
  ...deviceHandlers,
  ...reportHandlers,
  ...askHandlers,
  ...resultHandlers,
  ...weekHandlers,
  ...pictureHandlers,
};
