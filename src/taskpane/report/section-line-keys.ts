import type { SectionsDraft } from "./sections-draft";

/** The section whose line an element stands on; none for the form below it, which needs its keys itself. */
export function sectionIdAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? (target.closest("[data-section]")?.getAttribute("data-section") ?? undefined)
    : undefined;
}

/** A control of a section's line. */
export function sectionsControl(
  list: HTMLElement | null,
  id: string,
  control: "check" | "rename",
): HTMLElement | undefined {
  const lines = list?.querySelectorAll<HTMLElement>("[data-section]") ?? [];
  const line = [...lines].find((each) => each.getAttribute("data-section") === id);
  const selector = control === "check" ? "input" : `[data-control="${control}"]`;
  return line?.querySelector<HTMLElement>(selector) ?? undefined;
}

/** Where a key leads from a line; undefined for every other key. */
export function lineAfter(draft: SectionsDraft, id: string, key: string): string | undefined {
  const index = draft.findIndex((choice) => choice.id === id);
  switch (key) {
    case "ArrowDown":
      return draft[Math.min(index + 1, draft.length - 1)]?.id;
    case "ArrowUp":
      return draft[Math.max(index - 1, 0)]?.id;
    case "Home":
      return draft[0]?.id;
    case "End":
      return draft.at(-1)?.id;
    default:
      return undefined;
  }
}
