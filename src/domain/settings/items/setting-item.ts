import type { CellPosition } from "../../grid/cell-address";
import type { LocalisedText } from "../../text/language";
import type { OfficeSettings } from "../office-settings";

/** The parts of 設定, in the order in which they stand there. */
export const SETTING_GROUPS = ["office", "counting", "looking", "report", "numbers"] as const;

export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** What is typed into an item's value. */
export type SettingInput =
  | { readonly of: "text" }
  | { readonly of: "choice"; readonly choices: readonly string[] }
  /** Not below 0 where no bounds are given. */
  | { readonly of: "wholeNumber"; readonly from?: number; readonly to?: number };

/** One item of 設定 that stands once, with one value; declared once for reading, the sheet and its documentation. */
export interface SettingItem {
  /** What stands under 項目. */
  readonly name: string;
  readonly group: SettingGroup;
  /** What it says and does, in words for the staff; stands beside the value. */
  readonly explanation: LocalisedText;
  readonly input: SettingInput;
  /** The settings with the value; undefined where it is not understood. */
  read(value: string, settings: OfficeSettings, cell: CellPosition): OfficeSettings | undefined;
  /** What stands under 値; null where nothing is said. */
  write(settings: OfficeSettings): string | number | null;
}
