/** Between two requests of one series the add-in thinks, and the line takes its time. */
const NEXT_REQUEST_MS = 100;

/** Whoever has sent more requests than a reading takes is at a longer work, and thinks longer too. */
const REQUESTS_OF_A_READING = 3;
const NEXT_OF_MANY_MS = 500;

/**
 * Requests that follow one another: a series is under way from the first one's arrival until none has come for a
 * while after an answer. Time in which the page was busy is none in which a request could have come.
 */
export class RequestSeries {
  private answering = 0;
  private ending: ReturnType<typeof setTimeout> | undefined;
  private underWay = false;
  private answered = 0;
  private readonly listeners = new Set<(isUnderWay: boolean) => void>();

  get isUnderWay(): boolean {
    return this.underWay;
  }

  /** Answers one request of it. */
  async during<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
    clearTimeout(this.ending);
    this.answering += 1;
    this.set(true);
    try {
      return await answer();
    } finally {
      this.answering -= 1;
      this.answered += 1;
      if (this.answering === 0) this.endSoon();
    }
  }

  /** Calls back whenever a series begins or ends. Returns how to stop. */
  onChange(listener: (isUnderWay: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    clearTimeout(this.ending);
    this.listeners.clear();
  }

  private endSoon(): void {
    const wait = this.answered > REQUESTS_OF_A_READING ? NEXT_OF_MANY_MS : NEXT_REQUEST_MS;
    const due = performance.now() + wait;
    this.ending = setTimeout(() => {
      // Whoever kept the page busy that long may have been the add-in, on its way to the next request.
      if (performance.now() > due + wait) this.endSoon();
      else this.set(false);
    }, wait);
  }

  private set(isUnderWay: boolean): void {
    if (this.underWay === isUnderWay) return;
    this.underWay = isUnderWay;
    this.answered = 0;
    for (const listener of this.listeners) listener(isUnderWay);
  }
}
