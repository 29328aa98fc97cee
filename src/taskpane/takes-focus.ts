import { useCallback, useEffect, useRef, type RefCallback } from "react";

/** For what takes the focus as it comes to be shown. */
export function useTakesFocus(takesIt: boolean): RefCallback<HTMLElement> {
  const shown = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (takesIt) shown.current?.focus();
  }, [takesIt]);
  return useCallback((element: HTMLElement | null) => {
    shown.current = element;
  }, []);
}
