/** One request of the add-in, as the host saw it; sizes are those of the bodies in UTF-8. */
export interface LoggedRequest {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The code of the error that it ended with. */
  readonly error: string | undefined;
  /** Made by the library for its own housekeeping (releasing references), not by a `sync` of the add-in. */
  readonly isHousekeeping: boolean;
}

/** Counts round trips: what an add-in costs is measured here, where it arrives. */
export class RequestLog {
  private readonly entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.entries.push(entry);
  }

  get all(): readonly LoggedRequest[] {
    return this.entries;
  }

  /** Round trips that the add-in itself asked for. */
  get roundTrips(): number {
    return this.entries.filter(({ isHousekeeping }) => !isHousekeeping).length;
  }

  get bytes(): number {
    return this.entries.reduce(
      (sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes,
      0,
    );
  }

  reset(): void {
    this.entries.length = 0;
  }
}
