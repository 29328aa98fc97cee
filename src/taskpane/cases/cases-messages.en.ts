import type { CasesMessages } from "./cases-messages";

export const CASES_EN: CasesMessages = {
  open: "Cases to look at",
  openCount: (count) => `Cases to look at: ${count}`,
  heading: "Cases to look at",
  on: (date) => `From the records up to ${date}`,
  limitsOn: "Months and amounts can be changed on the sheet 設定.",
  none: "There is no case to look at",
  groups: {
    "no-contact": (months) => `No contact for ${months} months or more`,
    "plan-review-due": (months) => `Plan to be reviewed (${months} months after it was made)`,
    "work-preparation-long": (months) => `Work preparation for more than ${months} months`,
    "goods-over-limit": (yen) => `Goods of more than ${yen} yen in the year`,
    "loans-over-limit": (yen) => `Loans of more than ${yen} yen`,
  },
  group: (name, count) => `${name}: ${count}`,
  neverContacted: "there was never a contact",
  since: (date) => `since ${date}`,
  planDue: (made, due) => `made ${made}, review ${due}`,
  yen: (yen) => `${yen} yen`,
  goTo: (number, place) => `Go to the record of ${number} (${place})`,
};
