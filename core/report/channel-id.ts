import * as v from "valibot";

export const channelIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/));

/** The id of the one channel that sends by itself. */
export const endpointChannel = "endpoint";
