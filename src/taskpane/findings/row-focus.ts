import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { flushSync } from "react-dom";

/** How far Page Up and Page Down go. */
const PAGE = 10;

interface RowFocus {
  /** The row that Tab leads to; it stays drawn wherever the page is scrolled to. */
  readonly active: number;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where a key leads from a row; undefined for every other key. */
function rowAfter(key: string, index: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, last);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "PageDown":
      return Math.min(index + PAGE, last);
    case "PageUp":
      return Math.max(index - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

/** Text fields and choices need these keys themselves. */
function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

function rowIdAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? (target.closest("[data-row]")?.getAttribute("data-row") ?? undefined)
    : undefined;
}

/** The element of a row that takes the focus. */
function rowElement(list: HTMLElement | null, index: number): HTMLElement | null | undefined {
  const row = list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  return row?.matches("[tabindex]") ? row : row?.querySelector<HTMLElement>("[data-row-focus]");
}

interface FocusedRow {
  readonly id: string;
  readonly index: number;
}

/** Where a row stands now; where it is gone, what stands in its place. */
function placeOf(row: FocusedRow | undefined, ids: readonly string[]): number {
  const same = row ? ids.indexOf(row.id) : -1;
  return same >= 0 ? same : Math.max(Math.min(row?.index ?? 0, ids.length - 1), 0);
}

/**
 * The arrow keys over a list of which only a part is drawn. Where a row goes that has the focus, the one that stands
 * in its place takes it. `form`: where one stands open; once it is gone its row takes the focus.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  disabled: boolean,
  form: string | undefined,
): RowFocus {
  const [row, setRow] = useState<FocusedRow>();
  const hasFocus = useRef(false);
  const active = placeOf(row, ids);

  // Before the page's heading looks whether the focus is lost.
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    // Whoever works in the sheet meanwhile keeps the focus there.
    if (hasFocus.current && !disabled && isLost && document.hasFocus()) {
      rowElement(list.current, active)?.focus();
    }
  }, [list, ids, active, disabled, form]);

  return {
    active,
    onFocus: ({ target }) => {
      const id = rowIdAt(target);
      if (id === undefined) return;
      hasFocus.current = true;
      setRow({ id, index: ids.indexOf(id) });
    },
    onBlur: ({ currentTarget, target, relatedTarget }) => {
      if (currentTarget.contains(relatedTarget)) return;
      // While something is written nothing can be pressed: what was pressed loses the focus, not the user their row.
      if (target.matches(":disabled")) return;
      // Without a new place the focus is in another window, and comes back; or the user clicked beside everything.
      if (relatedTarget || document.hasFocus()) hasFocus.current = false;
    },
    onKeyDown: (event) => {
      const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
      if (ctrlKey || altKey || metaKey || shiftKey || isField(target)) return;
      const from = rowIdAt(target);
      const index = rowAfter(key, from === undefined ? active : ids.indexOf(from), ids.length - 1);
      const id = index === undefined ? undefined : ids[index];
      if (index === undefined || id === undefined) return;
      event.preventDefault();
      // The row must be drawn before it can take the focus.
      flushSync(() => {
        setRow({ id, index });
      });
      rowElement(list.current, index)?.focus();
    },
  };
}
