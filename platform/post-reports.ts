import type { Endpoint } from "../core/report/endpoint.ts";
import type { Answer } from "../core/report/read-answer.ts";
import { batchOf, batchType, type reportTypes } from "../core/report/report-batch.ts";
import type { Report } from "../core/report/report.ts";
import { withoutOrigin } from "./without-origin.ts";
import { encryptFor, encryptedType } from "./encrypt-for.ts";

/** Shorter than a browser lets a worker wait for an answer. */
const longestAnswerMs = 20_000;

/**
 * Hands a batch to an endpoint. The request tells nothing but the reports: no cookie, no referrer; a redirect is not followed,
 * and of the answer only its head is read.
 *
 * @throws when nobody answers in time
 */
export async function postReports(
  endpoint: Endpoint,
  reports: readonly Report[],
  type: keyof typeof reportTypes = "real",
): Promise<Answer> {
  const text = JSON.stringify(batchOf(reports, type));
  const { key } = endpoint;
  const body = key === undefined ? text : await encryptFor(key, text, batchType);
  const response = await withoutOrigin(endpoint.url, () => {
    return fetch(endpoint.url, {
      method: "POST",
      headers: { "content-type": key === undefined ? batchType : encryptedType },
      body,
      credentials: "omit",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      signal: AbortSignal.timeout(longestAnswerMs),
    });
  });
  void response.body?.cancel().catch(() => undefined);
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    type: response.headers.get("content-type"),
  };
}
