import { ApiError } from "./api-error";
import type { WireRecord, WireValue } from "./wire-value";
import { isWireRecord } from "./wire-value";

/** Knows what stands behind the objects of one class. */
interface Behind<Self> {
  behind(object: object): Self | undefined;
}

/** An argument is a value, or an object that another path of the same request names. */
export type Argument =
  | { readonly kind: "value"; readonly value: WireValue }
  | { readonly kind: "object"; readonly object: object | null };

/** The arguments of one call; what has the wrong type is InvalidArgument. Positions count from 0. */
export class CallArguments {
  constructor(private readonly list: readonly Argument[]) {}

  /** Undefined where the argument is missing or null. */
  optional(position: number): string | number | boolean | WireRecord | readonly WireValue[] | undefined {
    const argument = this.list[position];
    return argument?.kind === "value" ? (argument.value ?? undefined) : undefined;
  }

  /** The bare value of the argument, null where it is missing. */
  value(position: number): WireValue {
    return this.optional(position) ?? null;
  }

  optionalText(position: number): string | undefined {
    const value = this.optional(position);
    if (value === undefined || typeof value === "string") return value;
    throw new ApiError("InvalidArgument");
  }

  text(position: number): string {
    const value = this.optionalText(position);
    if (value === undefined) throw new ApiError("InvalidArgument");
    return value;
  }

  optionalNumber(position: number): number | undefined {
    const value = this.optional(position);
    if (value === undefined || typeof value === "number") return value;
    throw new ApiError("InvalidArgument");
  }

  number(position: number): number {
    const value = this.optionalNumber(position);
    if (value === undefined) throw new ApiError("InvalidArgument");
    return value;
  }

  flag(position: number): boolean {
    return this.optional(position) === true;
  }

  record(position: number): WireRecord {
    const value = this.optional(position);
    if (isWireRecord(value)) return value;
    throw new ApiError("InvalidArgument");
  }

  /** What stands behind an object of that class; undefined where the argument is a value or missing. */
  optionalObject<Self>(position: number, type: Behind<Self>): Self | undefined {
    const argument = this.list[position];
    if (argument?.kind !== "object" || argument.object === null) return undefined;
    const self = type.behind(argument.object);
    if (self === undefined) throw new ApiError("InvalidArgument");
    return self;
  }

  object<Self>(position: number, type: Behind<Self>): Self {
    const self = this.optionalObject(position, type);
    if (self === undefined) throw new ApiError("InvalidArgument");
    return self;
  }
}
