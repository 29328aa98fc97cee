import { ApiError } from "./api-error";
import type { WireObject } from "./object-type";

/** Objects that the client keeps from one request to the next, by the reference that it was given. */
export class KeptReferences {
  private readonly objects = new Map<string, WireObject>();
  private readonly ids = new WeakMap<WireObject, string>();
  private made = 0;

  keep(object: WireObject): void {
    if (!object.kept || this.ids.has(object)) return;
    this.made += 1;
    const id = `reference${this.made}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  /** Undefined for an object that is not kept. */
  idOf(object: WireObject): string | undefined {
    return this.ids.get(object);
  }

  object(id: string): WireObject {
    const object = this.objects.get(id);
    if (!object) throw new ApiError("InvalidReference");
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  get count(): number {
    return this.objects.size;
  }
}
