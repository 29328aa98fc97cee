interface Handle {
  free(): void;
}

/** Collects handles into WebAssembly memory, which no garbage collector frees in time. */
export class HandleScope {
  private readonly handles: Handle[] = [];

  /** Returns the handle; it is freed with the scope. */
  own<H extends Handle>(handle: H): H {
    this.handles.push(handle);
    return handle;
  }

  /**
   * Frees what setters return: each chained call answers with a further handle to
   * the same object. Never for an object that another call took over (a colour, a point).
   */
  release(...handles: readonly Handle[]): void {
    for (const handle of handles) handle.free();
  }

  /** Frees every handle that the scope owns, the latest first. */
  freeAll(): void {
    while (this.handles.length > 0) this.handles.pop()?.free();
  }
}
