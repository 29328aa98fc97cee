import { ApiError } from "./api-error";
import { isDeclared, type ApiSets } from "./api-sets";
import type { MemberTable } from "./member-table";

/** Refuses what Excel does not have, and what this host's declared API sets do not have. */
export class MemberGuard {
  constructor(
    private readonly members: MemberTable,
    private readonly declared: ApiSets,
  ) {}

  /** Whether office.js knows the name on that class. */
  knows(className: string, name: string): boolean {
    return this.members.find(className, name) !== undefined;
  }

  /** The member's name in requests. Throws ApiNotFound. The library's own calls begin with `_` and may be unknown. */
  wireName(className: string, name: string): string {
    const member = this.members.find(className, name);
    const place = `${className}.${member?.name ?? name}`;
    if (!member) {
      if (name.startsWith("_")) return name;
      throw new ApiError("ApiNotFound", `Excel has no ${place}.`);
    }
    if (member.apiSet === undefined) {
      if (name.startsWith("_")) return member.wire;
      throw new ApiError("ApiNotFound", `${place} is in no published API set.`);
    }
    if (!isDeclared(this.declared, member.apiSet))
      throw new ApiError("ApiNotFound", `${place} needs ${member.apiSet}.`);
    return member.wire;
  }
}

/** The refusal of a member that Excel has and this host does not carry out. */
export function notImplemented(className: string, name: string): ApiError {
  return new ApiError(
    "NotImplemented",
    `The emulated Excel host does not carry out ${className}.${name} yet.`,
  );
}
