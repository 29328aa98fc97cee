/** The part of an AbortSignal that a use case needs. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}
