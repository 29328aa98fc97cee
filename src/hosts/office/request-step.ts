import { CALL_BYTES } from "./members-by-size";

/** Something that is put into a request. */
export interface RequestStep {
  /** An estimate. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

export function step(queue: RequestStep["queue"], bytes = CALL_BYTES): RequestStep {
  return { bytes, queue };
}
