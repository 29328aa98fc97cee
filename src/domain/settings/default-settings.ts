import { DEFAULT_CODE_LISTS } from "./default-code-lists";
import type { OfficeSettings } from "./office-settings";

/** The settings of an office that has said nothing yet. */
export const DEFAULT_SETTINGS: OfficeSettings = {
  centreName: "",
  rounding: "sum-to-100",
  monthBasis: "date",
  countedContactMethods: ["phone_mail", "visit_accompany", "interview"],
  codeLists: DEFAULT_CODE_LISTS,
  reading: { synonyms: new Map(), choices: [], sources: new Map(), issues: [] },
  earlierYears: new Map(),
  notes: new Map(),
  yearlyNumbers: new Map(),
  issues: [],
};
