import { ApiError, TransportError, type ApiErrorCode, type TransportErrorName } from "./wire/api-error";

/**
 * A failure to come. Requests and actions are counted from 0, from the moment the fault is set;
 * the library's own housekeeping is neither counted nor made to fail.
 * A transport failure does nothing of the request; a failing action leaves those before it done. Where the session is
 * cut within a request, the actions before are done too, but nobody hears of it, and nothing is answered from then on.
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
    }
  | { readonly kind: "cut"; readonly atAction: number; readonly atRequest?: number };

/** Faults that tests and the workbench put into the host. */
export class FaultPlan {
  private faults: { readonly fault: Fault; readonly sinceRequest: number }[] = [];
  private request = -1;
  private isCut = false;

  set(fault: Fault): void {
    this.faults.push({ fault, sinceRequest: this.request + 1 });
  }

  clear(): void {
    this.faults = [];
    this.isCut = false;
  }

  /** Throws TransportError where this request is to fail as a whole. */
  beginRequest(): void {
    this.request += 1;
    if (this.isCut) throw new TransportError("SessionLost");
    for (const { fault, sinceRequest } of this.faults)
      if (fault.kind === "transport" && (fault.always || this.isNow(fault.atRequest, sinceRequest)))
        throw new TransportError(fault.reason);
  }

  /** Throws ApiError where this action of the current request is to fail, TransportError where the session is cut. */
  beforeAction(index: number): void {
    for (const { fault, sinceRequest } of this.faults) {
      if (fault.kind === "transport" || fault.atAction !== index) continue;
      if (!this.isNow(fault.atRequest, sinceRequest)) continue;
      if (fault.kind === "action") throw new ApiError(fault.code, "(injected)");
      this.isCut = true;
      throw new TransportError("SessionLost");
    }
  }

  private isNow(atRequest: number | undefined, sinceRequest: number): boolean {
    return this.request === sinceRequest + (atRequest ?? 0);
  }
}
