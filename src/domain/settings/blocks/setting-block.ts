import type { LocalisedText } from "../../text/language";
import type { OfficeSettings, SettingsIssue, SettingsProblem } from "../office-settings";
import { settingCell, type SettingRow } from "../setting-rows";

/** What a block's rows say, and what is wrong with them. */
export interface BlockReading {
  readonly settings: OfficeSettings;
  readonly issues: readonly SettingsIssue[];
}

export type BlockValue = string | number | null;

/**
 * A part of 設定 with rows of one item under labels of their own; declared once for reading, the sheet and its
 * documentation.
 */
export interface SettingBlock {
  /** Stands under 項目 in each of its rows. */
  readonly item: string;
  /** Its heading on the sheet. */
  readonly heading: string;
  /** What its columns are, from 値 on; the last one has the most room. */
  readonly labels: readonly string[];
  /** What it says and does, in words for the staff: a note a line. */
  readonly explanation: LocalisedText;
  /** How many rows stand ready to be filled in below those that say something. */
  readonly rowsReady: number;
  /** Its rows without the one of labels, and without those where nothing stands. */
  read(rows: readonly SettingRow[], settings: OfficeSettings): BlockReading;
  /** Its rows, from 値 on. */
  write(settings: OfficeSettings): readonly (readonly BlockValue[])[];
}

/** An issue at the `index`-th value of a row. */
export function issueAt(row: SettingRow, index: number, problem: SettingsProblem): SettingsIssue {
  return { cell: settingCell(row, index), item: row.item, problem };
}
