export interface DropTarget {
  /** Also takes what is dropped into this window, such as the pane's frame. */
  readonly listenIn: (target: Window) => void;
}

/**
 * Files dropped anywhere on the page go to `onFiles` instead of replacing the page.
 * `onHover` tells when files are held over the page.
 */
export function connectDropTarget(
  onFiles: (files: readonly File[]) => void,
  onHover: (over: boolean) => void,
): DropTarget {
  const over = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onHover(true);
  };
  const leave = (event: DragEvent) => {
    // Without a related target the pointer left the window, not just one element.
    if (event.relatedTarget === null) onHover(false);
  };
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onHover(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const listenIn = (target: Window) => {
    // Capturing: the spreadsheet listens to drops of its own.
    target.addEventListener("dragover", over, { capture: true });
    target.addEventListener("dragleave", leave, { capture: true });
    target.addEventListener("drop", drop, { capture: true });
  };
  listenIn(window);
  return { listenIn };
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
