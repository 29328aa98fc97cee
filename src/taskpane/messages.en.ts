import { monthLabel } from "../domain/calendar/era";
import { CASES_EN } from "./cases/cases-messages.en";
import { CLOSING_EN } from "./check/closing-messages.en";
import { CHECKING_DONE_EN, FINDINGS_EN } from "./findings/findings-messages.en";
import type { PaneMessages } from "./pane-messages";
import { LAST_YEAR_EN } from "./report/last-year-messages.en";
import { REPORT_EN } from "./report/report-messages.en";
import { STANDING_EN } from "./report/standing-messages.en";
import { SECTIONS_EN } from "./report/sections-messages.en";
import { CARRIED_EN, DONE_EN, NEW_YEAR_EN, SETTINGS_EN, SHEETS_EN } from "./sheets/sheets-messages.en";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const MESSAGES_EN: PaneMessages = {
  title: "Jisseki",
  places: { label: "Pages", check: "Check", report: "Report", sheets: "Sheets", settings: "Settings" },
  sheets: SHEETS_EN,
  newYear: NEW_YEAR_EN,
  settings: SETTINGS_EN,
  done: DONE_EN,
  carried: CARRIED_EN,

  fiscalYear: "Fiscal year",
  chooseYear: "Choose the year",
  orChooseYear: "Or choose the year below.",
  fiscalYearName: (year) => `FY ${year}`,
  shortFiscalYear: (year) => `FY${year}`,
  monthName: (month) => MONTHS[month - 1] ?? String(month),
  monthLabel,
  kinds: {
    consultation: "Intake",
    contact: "Contact",
    plan: "Plan",
    closure: "Closure",
    foodHandout: "Food",
    attendance: "Lessons",
    carriedCase: "Carried",
    employmentSupport: "Employment",
    companyDevelopment: "Companies",
    workPreparation: "Work prep.",
    householdBudget: "Budgeting",
    loanOrGoods: "Loans, goods",
    activity: "Activities",
    caseStory: "Stories",
  },
  shortKinds: {
    employmentSupport: "Jobs",
    companyDevelopment: "Firms",
    workPreparation: "Prep.",
    householdBudget: "Budget",
    loanOrGoods: "Loans",
    activity: "Events",
  },

  reload: "Reload",
  retry: "Try again",
  stop: "Stop",
  stopping: "Stopping…",
  close: "Close",
  back: "Back",
  showMore: (shown, of) => `Show more (${shown} of ${of} shown)`,

  busy: {
    look: "Reading the workbook…",
    check: (month) => `Checking ${month}…`,
    preview: "Finding out which sheets would be made…",
    build: "Building the annual report…",
    lookAtSheets: "Reading the sheets…",
    decideReading: "Writing down how it is read…",
    importBook: (book) => `Taking sheets over from ${book}…`,
    takeBack: "Undoing…",
    makeSheets: "Making sheets…",
    makeSettings: "Making the sheet 設定…",
    writeSettings: "Writing on the sheet 設定…",
    lookAtLastYear: (book) => `Looking into ${book}…`,
    checkThisMonth: "Checking this month…",
    lookAtCases: "Looking for cases…",
    applyFixes: "Correcting cells…",
    writeCheckLog: "Writing on the sheet 点検の記録…",
    mark: "Marking the sheets…",
    removeMarks: "Removing the marks…",
    listFindings: "Making the list…",
  },

  check: {
    heading: (year) => `Check ${year}`,
    month: "Month to check",
    checkMonth: (month) => `Check ${month}`,
    glance: "The year at a glance",
    kindColumn: "Kind",
    cell: {
      noSheet: "no record",
      noService: "no service",
      clean: "no problem",
      counts: (errors, warnings) => `must fix ${errors}, please check ${warnings}`,
    },
    legend: [
      { sign: "✓", meaning: "no problem" },
      { sign: "2", meaning: "number to fix" },
      { sign: "▲", meaning: "number to check" },
      { sign: "·", meaning: "no record" },
      { sign: "–", meaning: "no service" },
    ],
    yearTotal: (errors, warnings) => `Total of the year: must fix ${errors} · please check ${warnings}`,
    lookAlikes: (month) => `Side by side, ${month}`,
    lookAlikesNote: "These look alike and need not be equal.",
    balance: (month) => `Month-end caseload, ${month}`,
    before: "Before",
    intakes: "New",
    closed: "Closed",
    monthEnd: "Month end",
    unknownFigure: "unknown",
    nothingRead: "The workbook has not been read yet. Choose “Reload”.",
  },

  findings: FINDINGS_EN,
  checkingDone: CHECKING_DONE_EN,
  closing: CLOSING_EN,
  cases: CASES_EN,

  report: REPORT_EN,
  sections: SECTIONS_EN,
  lastYear: LAST_YEAR_EN,
  standing: STANDING_EN,

  broken: {
    heading: "This page could not be shown",
    body: "Something unexpected happened. Nothing was written to the record sheets. Open the page again with the button below. If this goes on, save the workbook and restart Excel.",
    action: "Open the page again",
  },
  unsupported: {
    heading: "This cannot be used here",
    noOffice: "Office's own parts could not be loaded.",
    notExcel: "This page is made for use inside Excel.",
    tooOld: "This Excel lacks something that is needed (ExcelApi 1.13).",
    whatToDo: "What to do",
    steps: {
      noOffice: [
        "Make sure that you are connected to the network.",
        "Open Jisseki again from Excel's add-ins.",
      ],
      notExcel: [
        "Open the workbook with the records in Excel.",
        "Open Jisseki from the add-ins on the Home tab.",
      ],
      tooOld: [
        "Open the workbook in Microsoft 365, Excel 2021 or later, or Excel on the web.",
        "With Microsoft 365, update it: File → Account → Update Options.",
      ],
    },
  },
};
