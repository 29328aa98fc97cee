import type { PrintSetup } from "./print-setup";
import type { SheetPlanMember } from "./sheet-plan";

/** What a copy of cells does not bring back: it is set once everything else stands there. */
export type FinishingMember = Extract<
  SheetPlanMember,
  { readonly kind: "columnWidth" | "rowHeight" | "print" | "freeze" }
>;

export function isFinishing(member: SheetPlanMember): member is FinishingMember {
  return ["columnWidth", "rowHeight", "print", "freeze"].includes(member.kind);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function holdsNumbers(value: unknown, ...keys: readonly string[]): boolean {
  return isRecord(value) && keys.every((key) => typeof value[key] === "number");
}

function isAbsentOr(value: unknown, isRight: (value: unknown) => boolean): boolean {
  return value === undefined || isRight(value);
}

function isMarginTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}

function isPrintSetup(value: unknown): value is PrintSetup {
  if (!isRecord(value)) return false;
  const { orientation, area, fit, margins, centreHorizontally, firstPageNumber } = value;
  return (
    (orientation === "portrait" || orientation === "landscape") &&
    isAbsentOr(area, (range) => holdsNumbers(range, "top", "left", "bottom", "right")) &&
    holdsNumbers(fit, "wide", "tall") &&
    holdsNumbers(margins, "top", "bottom", "left", "right", "header", "footer") &&
    typeof centreHorizontally === "boolean" &&
    typeof firstPageNumber === "number" &&
    [value["header"], value["footer"]].every((texts) => isAbsentOr(texts, isMarginTexts)) &&
    [value["titleRows"], value["titleColumns"]].every((titles) =>
      isAbsentOr(titles, (each) => holdsNumbers(each, "from", "to")),
    )
  );
}

function isMember(value: unknown): value is FinishingMember {
  if (!isRecord(value)) return false;
  switch (value["kind"]) {
    case "columnWidth":
    case "rowHeight":
      return holdsNumbers(value, "from", "to", "points");
    case "freeze":
      return holdsNumbers(value, "rows", "columns");
    case "print":
      return isPrintSetup(value["setup"]);
    default:
      return false;
  }
}

/** What was kept as JSON; nothing where it is not that. */
export function finishingMember(json: string): readonly FinishingMember[] {
  try {
    const value: unknown = JSON.parse(json);
    return isMember(value) ? [value] : [];
  } catch {
    return [];
  }
}
