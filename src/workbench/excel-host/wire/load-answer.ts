import { ApiError } from "./api-error";
import type { KeptReferences } from "./kept-references";
import type { LoadQuery } from "./load-query";
import { notImplemented, type MemberGuard } from "./member-guard";
import type { BoundProperty, WireObject } from "./object-type";
import type { WireRecord, WireValue } from "./wire-value";

/** The client asks for it of every object that may be null; it is no property of the host. */
const IS_NULL_OBJECT = "isnullobject";

/** What tells the object apart, with the reference by which the client keeps it. */
export function identityOf(object: WireObject, references: KeptReferences): WireRecord {
  const reference = references.idOf(object);
  return reference === undefined ? object.ids() : { ...object.ids(), _ReferenceId: reference };
}

/** Answers loads. Throws ApiError for members that Excel, its declared sets or this host lack. */
export class LoadAnswer {
  constructor(
    private readonly guard: MemberGuard,
    private readonly references: KeptReferences,
  ) {}

  of(object: WireObject, query: LoadQuery): WireRecord {
    const identity = identityOf(object, this.references);
    return object.items
      ? { ...identity, ...this.collection(object, object.items, query) }
      : { ...identity, ...this.scalars(object, query), ...this.named(object, query) };
  }

  /** Names that the collection has itself, such as `count`, are its own; all others are its items'. */
  private collection(object: WireObject, items: () => readonly WireObject[], query: LoadQuery): WireRecord {
    const own = [...query.named].filter(([name]) => this.isOwn(object, name));
    const ofItems = [...query.named].filter(([name]) => !this.isOwn(object, name));
    const answer = this.named(object, { ...query, named: new Map(own) });
    if (own.length > 0 && ofItems.length === 0) return answer;
    const end = query.top === undefined ? undefined : query.skip + query.top;
    const inner = { everything: query.everything, named: new Map(ofItems), skip: 0, top: undefined };
    return {
      ...answer,
      _Items: items()
        .slice(query.skip, end)
        .map((item, index) => ({ _Index: query.skip + index, ...this.of(item, inner) })),
    };
  }

  private isOwn(object: WireObject, name: string): boolean {
    return object.properties().some(({ wire }) => wire.toLowerCase() === name);
  }

  private scalars(object: WireObject, query: LoadQuery): WireRecord {
    if (!query.everything) return {};
    const isLoaded = ({ wire, onlyByName }: BoundProperty) =>
      !onlyByName && this.isDeclared(object.className, wire);
    const answers = object
      .properties()
      .flatMap((property) =>
        property.read && isLoaded(property) ? [[property.wire, property.read()] as const] : [],
      );
    return Object.fromEntries(answers);
  }

  private isDeclared(className: string, wire: string): boolean {
    try {
      this.guard.wireName(className, wire);
      return true;
    } catch {
      return false;
    }
  }

  private named(object: WireObject, query: LoadQuery): WireRecord {
    const answer: Record<string, WireValue> = {};
    for (const [name, inner] of query.named) {
      if (name === IS_NULL_OBJECT) continue;
      if (!this.guard.knows(object.className, name))
        throw new ApiError("InvalidArgument", `${object.className} has no property "${name}" to load.`);
      const wire = this.guard.wireName(object.className, name);
      if (!(wire in object.ids())) answer[wire] = this.member(object, wire, inner);
    }
    return answer;
  }

  private member(object: WireObject, wire: string, inner: LoadQuery): WireValue {
    const property = object.property(wire);
    if (property?.read) return property.read();
    const follow = object.navigation(wire);
    if (!follow) throw notImplemented(object.className, wire);
    const next = follow();
    return next && this.of(next, inner);
  }
}
