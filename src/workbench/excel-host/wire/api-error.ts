/** The error codes of Excel that this host answers with; they arrive as `error.code`. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const MESSAGES: Partial<Record<ApiErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Can't complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
};

const HTTP_STATUS: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** Excel refuses one action of a batch; the actions before it stay done. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: ApiErrorCode,
    detail?: string,
  ) {
    super([MESSAGES[code] ?? code, detail].filter((part) => part !== undefined).join(" "));
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

/** The numbers by which the transport, not the object model, reports that a whole request failed. */
export const TRANSPORT_ERRORS = {
  InvalidOperationInCellEditMode: 5004,
  SessionLost: 5012,
  ModalDialogOpen: 5016,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  GeneralException: 5001,
} as const;

export type TransportErrorName = keyof typeof TRANSPORT_ERRORS;

/** A request failed on its way: nothing of it was done, or nobody heard of what was. */
export class TransportError extends Error {
  override readonly name = "TransportError";

  constructor(readonly reason: TransportErrorName) {
    super(reason);
  }

  get number(): number {
    return TRANSPORT_ERRORS[this.reason];
  }
}
