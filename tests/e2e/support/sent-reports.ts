import type { Report } from "../../../core/report/report.ts";
import type { LoggedRequest, TestServer } from "./server.ts";

/** Where the stories' reports go. */
export const endpointHost = "bao-cao.example";
export const endpoint = { url: `https://${endpointHost}/nhan` };

/** The receiver takes what comes, or nobody is there. */
export function receive(server: TestServer, open: boolean): void {
  server.answer(
    endpointHost,
    "/nhan",
    open ? { body: "", status: 202, headers: { "content-type": "text/plain" } } : { body: "", drop: true },
  );
}

export function sentReports(server: TestServer): Report[] {
  return server
    .requests(endpointHost)
    .flatMap(({ body }) => (JSON.parse(body) as { body: Report }[]).map((one) => one.body));
}

/** What a request says besides its body, as far as it could tell one child from another. */
export function tellingHeaders({ headers }: LoggedRequest): Record<string, unknown> {
  const { cookie, referer, authorization, origin } = headers;
  const known = { cookie, referer, authorization, origin };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== "null"));
}
