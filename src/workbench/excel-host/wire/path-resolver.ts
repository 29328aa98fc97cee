import { ApiError } from "./api-error";
import { CallArguments, type Argument } from "./call-arguments";
import type { KeptReferences } from "./kept-references";
import { notImplemented, type MemberGuard } from "./member-guard";
import type { WireObject } from "./object-type";
import { PATH, type WireArguments, type WirePath, type WireRequest } from "./wire-request";
import { isWireList, isWireRecord, type WireValue } from "./wire-value";

export interface ObjectRoots {
  readonly workbook: WireObject;
  /** The object of a class that scripts make with `new`; null for the library's own services. */
  create(className: string): WireObject | null;
}

/** Finds the objects that the paths of one request stand for; each path is walked once. */
export class PathResolver {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly roots: ObjectRoots,
    private readonly guard: MemberGuard,
    private readonly references: KeptReferences,
  ) {}

  /** Null is Excel's null object. Throws ApiError. */
  object(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.path(id);
    // A method path may change the workbook: it is not walked a second time, even where it failed.
    this.found.set(id, null);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The object where its path was already walked. */
  walked(id: number): WireObject | null {
    return this.found.get(id) ?? null;
  }

  path(id: number): WirePath {
    const path = this.request.path(id);
    if (!path) throw new ApiError("InvalidRequest", `no object path ${id}`);
    return path;
  }

  arguments({ values, references }: WireArguments): CallArguments {
    return new CallArguments(values.map((value, index) => this.argument(value, references[index])));
  }

  private argument(value: WireValue, reference: WireValue | undefined): Argument {
    if (typeof reference === "number" && reference > 0 && value === reference)
      return { kind: "object", object: this.object(reference) };
    if (isWireRecord(value) && typeof value["_ObjectPathId"] === "number")
      return { kind: "object", object: this.object(value["_ObjectPathId"]) };
    if (isWireList(reference) && reference.some((part) => typeof part === "number" && part > 0))
      throw new ApiError("NotImplemented", "a list of objects as an argument");
    return { kind: "value", value };
  }

  private walk(path: WirePath): WireObject | null {
    switch (path.type) {
      case PATH.root:
        return this.roots.workbook;
      case PATH.newObject:
        return this.roots.create(path.name);
      case PATH.reference:
        return this.references.object(path.name);
      case PATH.nullObject:
        return null;
      case PATH.method:
        return this.fromParent(path, (parent) => this.callForObject(parent, path));
      case PATH.property:
        return this.fromParent(path, (parent) => this.navigate(parent, path.name));
      case PATH.indexer:
        return this.fromParent(path, (parent) => this.item(parent, path));
      default:
        throw new ApiError("InvalidRequest", `object path type ${path.type}`);
    }
  }

  private fromParent(path: WirePath, step: (parent: WireObject) => WireObject | null): WireObject | null {
    const parent = this.object(path.parentId);
    return parent && step(parent);
  }

  private callForObject(parent: WireObject, path: WirePath): WireObject | null {
    const wire = this.guard.wireName(parent.className, path.name);
    // Some collections are asked for an item by method, others by index.
    const call = wire === "GetItem" ? parent.item : parent.object(wire);
    if (!call) throw notImplemented(parent.className, path.name);
    return call(this.arguments(path.args));
  }

  private navigate(parent: WireObject, name: string): WireObject | null {
    const follow = parent.navigation(this.guard.wireName(parent.className, name));
    if (!follow) throw notImplemented(parent.className, name);
    return follow();
  }

  private item(parent: WireObject, path: WirePath): WireObject {
    this.guard.wireName(parent.className, "$indexer");
    if (!parent.item) throw notImplemented(parent.className, "getItem");
    return parent.item(this.arguments(path.args));
  }
}
