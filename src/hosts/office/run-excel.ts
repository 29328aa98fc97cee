import { HostError, type HostErrorCode } from "../../app/host-error";

/** Office.js error codes that mean something to the user. Source: "Excel JavaScript API error codes". */
const CODES: ReadonlyMap<string, HostErrorCode> = new Map<string, HostErrorCode>([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "access-denied"],
  ["OperationCellsExceedLimit", "payload-too-large"],
  ["RangeExceedsLimit", "payload-too-large"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["ApiNotFound", "api-missing"],
  ["ApiNotAvailable", "api-missing"],
  ["UnsupportedOperation", "api-missing"],
  ["ItemNotFound", "place-gone"],
  ["InvalidReference", "place-gone"],
  ["InvalidBinding", "place-gone"],
  ["WriteNotSupportedWhenModalDialogOpen", "dialog-open"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["RequestAborted", "session-lost"],
  ["ConnectionFailure", "session-lost"],
  ["ServiceNotAvailable", "session-lost"],
]);

/** The code and the place in the API only: an Office message may quote a cell's text. */
export function hostErrorOf(cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  if (cause instanceof OfficeExtension.Error) {
    const { code, debugInfo } = cause;
    return new HostError(CODES.get(code) ?? "unexpected", `${code} ${debugInfo.errorLocation ?? ""}`.trim(), {
      cause,
    });
  }
  return new HostError("unexpected", cause instanceof Error ? cause.name : "", { cause });
}

/** Whether Excel refused to carry that much at once; a smaller request may succeed. */
export function isTooLarge(error: unknown): boolean {
  return hostErrorOf(error).code === "payload-too-large";
}

/** Runs a batch in the context of an earlier one, whose objects it needs. */
export async function runExcelIn<T>(
  context: OfficeExtension.ClientRequestContext,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(context, batch);
  } catch (error) {
    throw hostErrorOf(error);
  }
}

/** The one way into Excel: runs a batch, and turns every failure into a HostError. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw hostErrorOf(error);
  }
}
