import { EMPTY_CHECK_LOG } from "./check-log/check-log";
import { DEFAULT_CODE_LISTS } from "./default-code-lists";
import type { OfficeSettings } from "./office-settings";

/** The targets that the ministry published, by fiscal year. */
const NATIONAL_TARGETS: ReadonlyMap<number, number> = new Map([
  [2015, 20],
  [2016, 22],
  [2017, 24],
  [2018, 26],
  [2019, 16],
]);

/** The settings of an office that has said nothing yet. */
export const DEFAULT_SETTINGS: OfficeSettings = {
  centreName: "",
  municipality: "",
  nationalTargets: NATIONAL_TARGETS,
  staff: [],
  sessionWeekdays: [],
  rounding: "sum-to-100",
  monthBasis: "date",
  countedContactMethods: ["phone_mail", "visit_accompany", "interview"],
  preparationDays: 60,
  followUpDays: 180,
  codeLists: DEFAULT_CODE_LISTS,
  lookLimits: {
    monthsWithoutContact: 3,
    monthsToPlanReview: 6,
    monthsOfWorkPreparation: 12,
    yenOfGoods: 5000,
    yenOfLoans: 100000,
  },
  reading: { synonyms: new Map(), choices: [], sources: new Map(), issues: [] },
  checkLog: EMPTY_CHECK_LOG,
  earlierYears: new Map(),
  earlierYearCount: 3,
  lastYearWords: new Map(),
  sectionChoices: [],
  // Its words are the staff’s own anyway, or each 事例 has （分析） of its own.
  sectionsWithoutAnalysis: new Set(["1-2", "2-7", "3-2", "4-2"]),
  coverDate: "",
  approvers: ["所長", "主任", "担当"],
  staffPosts: [],
  foodPartners: [],
  notes: new Map(),
  yearlyNumbers: new Map(),
  yearlyNumberCells: new Map(),
  issues: [],
};
