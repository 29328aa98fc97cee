import { ApiError, TransportError, type ApiErrorCode, type TransportErrorName } from "./wire/api-error";

/**
 * A failure to come. Requests and actions are counted from 0, from the moment the fault is set;
 * the library's own housekeeping is neither counted nor made to fail.
 * A transport failure does nothing of the request; a failing action leaves those before it done.
 */
export type Fault =
  | {
      readonly kind: "transport";
      readonly reason: TransportErrorName;
      readonly atRequest?: number;
      readonly always?: boolean;
    }
  | {
      readonly kind: "action";
      readonly code: ApiErrorCode;
      readonly atAction: number;
      readonly atRequest?: number;
    };

/** Faults that tests and the workbench put into the host. */
export class FaultPlan {
  private faults: { readonly fault: Fault; readonly sinceRequest: number }[] = [];
  private request = -1;

  set(fault: Fault): void {
    this.faults.push({ fault, sinceRequest: this.request + 1 });
  }

  clear(): void {
    this.faults = [];
  }

  /** Throws TransportError where this request is to fail as a whole. */
  beginRequest(): void {
    this.request += 1;
    for (const { fault, sinceRequest } of this.faults)
      if (fault.kind === "transport" && (fault.always || this.isNow(fault.atRequest, sinceRequest)))
        throw new TransportError(fault.reason);
  }

  /** Throws ApiError where this action of the current request is to fail. */
  beforeAction(index: number): void {
    for (const { fault, sinceRequest } of this.faults)
      if (fault.kind === "action" && fault.atAction === index && this.isNow(fault.atRequest, sinceRequest))
        throw new ApiError(fault.code, "(injected)");
  }

  private isNow(atRequest: number | undefined, sinceRequest: number): boolean {
    return this.request === sinceRequest + (atRequest ?? 0);
  }
}
