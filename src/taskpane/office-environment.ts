import type { Language } from "../domain/text/language";

/** What the pane cannot work without. */
export type Obstacle = "noOffice" | "notExcel" | "tooOld";

/** Where the pane runs. `dark`: undefined where Office does not say. */
export interface OfficeEnvironment {
  readonly obstacle: Obstacle | undefined;
  readonly language: Language;
  readonly dark: boolean | undefined;
}

const REQUIRED_EXCEL_API = "1.13";

export function languageOf(displayLanguage: string): Language {
  return /^ja\b/i.test(displayLanguage) ? "ja" : "en";
}

/** True where a colour such as `#262626` is nearer to black; undefined where it is no such colour. */
export function isDarkColour(colour: string): boolean | undefined {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // Rec. 601 luma.
  const luma = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return luma < 128;
}

/** Typed as always there, but Office sets `officeTheme` only where it has themes. */
function isDarkOffice({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): boolean | undefined {
  return officeTheme && isDarkColour(officeTheme.bodyBackgroundColor);
}

/** Waits for Office and asks it where the pane runs; an obstacle where it is not an Excel that will do. */
export async function officeEnvironment(): Promise<OfficeEnvironment> {
  const outside = { language: languageOf(navigator.language), dark: undefined };
  if (!("Office" in globalThis)) return { ...outside, obstacle: "noOffice" };
  const { host } = await Office.onReady();
  // In a browser of its own, office.js has no host and no context.
  if (host !== Office.HostType.Excel) return { ...outside, obstacle: "notExcel" };
  const { displayLanguage, requirements } = Office.context;
  return {
    obstacle: requirements.isSetSupported("ExcelApi", REQUIRED_EXCEL_API) ? undefined : "tooOld",
    language: languageOf(displayLanguage),
    dark: isDarkOffice(Office.context),
  };
}
