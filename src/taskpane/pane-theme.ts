import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** The fonts with which Office itself is set, Japanese ones after the Latin one that has none. */
const FONT_FAMILY = "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', Meiryo, 'Noto Sans CJK JP', sans-serif";

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONT_FAMILY, fontFamilyNumeric: FONT_FAMILY };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONT_FAMILY, fontFamilyNumeric: FONT_FAMILY };

const PREFERS_DARK = "(prefers-color-scheme: dark)";

function onPreferenceChange(listener: () => void): () => void {
  const query = window.matchMedia(PREFERS_DARK);
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}

/** Office's theme where it says one, the system's otherwise. */
export function usePaneTheme(officeIsDark: boolean | undefined): Theme {
  const systemIsDark = useSyncExternalStore(
    onPreferenceChange,
    () => window.matchMedia(PREFERS_DARK).matches,
  );
  return (officeIsDark ?? systemIsDark) ? DARK : LIGHT;
}
