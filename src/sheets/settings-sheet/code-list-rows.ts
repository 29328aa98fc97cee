import type { Code, CodeList } from "../../domain/settings/code-list";
import { DEFAULT_CODE_LISTS } from "../../domain/settings/default-code-lists";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { NO_GROUP } from "../../domain/settings/read-code-lists";
import { joinQuotedList } from "../../domain/text/list-text";
import { textCell } from "../plan-cells";
import { headingRow, noteRow } from "./item-rows";
import type { SettingsSheetRow } from "./settings-sheet-row";
import { SETTINGS_SHEET_TEXTS } from "./settings-sheet-texts";

/** A list without any group says so of the codes that would have one. */
function groupText(list: CodeList, { id, group }: Code): string {
  if (group) return group.label;
  const isGrouped = DEFAULT_CODE_LISTS[list.id].codes.some((code) => code.id === id && code.group);
  return isGrouped ? NO_GROUP : "";
}

/** One list: its labels, then one row a code with name, ID, other spellings and group. */
function codeListRows(list: CodeList): readonly SettingsSheetRow[] {
  const { item, labels } = SETTINGS_SHEET_TEXTS.codeLists;
  const name = item(list.label);
  return [
    { look: "labels", cells: [name, ...labels].map(textCell) },
    ...list.codes.map((code): SettingsSheetRow => {
      const texts = [name, code.label, code.id, joinQuotedList(code.aliases), groupText(list, code)];
      return { look: "body", cells: texts.map(textCell) };
    }),
  ];
}

/** 区分: every list. */
export function allCodeListRows({ codeLists }: OfficeSettings): readonly (readonly SettingsSheetRow[])[] {
  const { heading, notes } = SETTINGS_SHEET_TEXTS.codeLists;
  return Object.values(codeLists).map((list, index) => [
    ...(index === 0 ? [headingRow(heading), ...notes.map(noteRow)] : []),
    ...codeListRows(list),
  ]);
}
