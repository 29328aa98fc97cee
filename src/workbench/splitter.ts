/** The pane's narrowest width: what Excel gives a pane when it opens. */
const PANE_WIDTH = 320;
const WIDEST_SHARE = 0.6;
const KEY_STEP = 16;

/**
 * Lets the user drag `handle`, or move it with the arrow keys, to widen the pane on its right.
 * `setWidth` gets CSS pixels, never under PANE_WIDTH nor over 60 % of the window.
 */
export function connectSplitter(handle: HTMLElement, setWidth: (pixels: number) => void): void {
  let width = PANE_WIDTH;
  const widest = () => Math.max(PANE_WIDTH, Math.floor(window.innerWidth * WIDEST_SHARE));
  const move = (wanted: number) => {
    width = Math.min(Math.max(Math.round(wanted), PANE_WIDTH), widest());
    handle.setAttribute("aria-valuenow", String(width));
    handle.setAttribute("aria-valuemin", String(PANE_WIDTH));
    handle.setAttribute("aria-valuemax", String(widest()));
    setWidth(width);
  };
  move(PANE_WIDTH);
  handle.addEventListener("pointerdown", (event) => {
    // Captured, the pointer keeps reporting here while it is over the pane's frame.
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
    handle.focus();
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) move(window.innerWidth - event.clientX);
  });
  handle.addEventListener("keydown", (event) => {
    const wanted = widthAfterKey(event.key, width, widest());
    if (wanted === undefined) return;
    event.preventDefault();
    move(wanted);
  });
  window.addEventListener("resize", () => move(width));
}

function widthAfterKey(key: string, width: number, widest: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return width + KEY_STEP;
    case "ArrowRight":
      return width - KEY_STEP;
    case "Home":
      return PANE_WIDTH;
    case "End":
      return widest;
    default:
      return undefined;
  }
}
