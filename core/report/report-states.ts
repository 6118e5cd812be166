/** Where a report stands on its way: recorded here, given to a person, on its way, arrived, or given up. */
export const reportStates = ["waiting", "handed", "sending", "delivered", "given-up"] as const;

export type ReportState = (typeof reportStates)[number];
