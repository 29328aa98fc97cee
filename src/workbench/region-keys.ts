/** A part of the page that F6 goes to, as in Excel. */
export interface Region {
  readonly contains: (focused: Element | null) => boolean;
  readonly focus: () => void;
}

/**
 * F6 and Shift+F6 move the focus from region to region in a circle: inside the sheet the Tab
 * key belongs to the cells. `listenIn` adds a window to listen in, such as the pane's.
 */
export function connectRegionKeys(regions: readonly Region[]): { listenIn: (target: Window) => void } {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const current = regions.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? regions.length - 1 : 1;
    regions[(Math.max(current, 0) + step) % regions.length]?.focus();
  };
  const listenIn = (target: Window) => target.addEventListener("keydown", onKey, { capture: true });
  listenIn(window);
  return { listenIn };
}
