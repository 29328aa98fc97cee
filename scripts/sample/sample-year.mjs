import { yearActivities } from "./activities.mjs";
import { sampleMonth } from "./calendar.mjs";
import { carriedCases, openCase } from "./caseload.mjs";
import { monthClosures } from "./closures.mjs";
import { yearCompanyVisits } from "./company-visits.mjs";
import { monthConsultations } from "./consultations.mjs";
import { monthContacts } from "./contacts.mjs";
import { yearEmployments } from "./employment-support.mjs";
import { monthFoodHandouts } from "./food-handouts.mjs";
import { yearHouseholdBudgets } from "./household-budgets.mjs";
import { nameGiver } from "./invented-names.mjs";
import { yearLoansAndGoods } from "./loans-and-goods.mjs";
import { monthPlans } from "./plans.mjs";
import { published } from "./published-figures.mjs";
import { seededRandom } from "./random.mjs";
import { yearAttendance } from "./attendance.mjs";
import { yearWorkPreparation } from "./work-preparation.mjs";

/**
 * A year of invented records whose monthly figures are the published ones: the carried cases and,
 * month by month, the records of each kind; then what the office keeps besides, for the year.
 */
export function sampleYear() {
  const caseRandom = seededRandom("cases");
  const consultationRandom = seededRandom("consultations");
  const planRandom = seededRandom("plans");
  const closureRandom = seededRandom("closures");
  const contactRandom = seededRandom("contacts");
  const foodRandom = seededRandom("food");
  const giveName = nameGiver(seededRandom("names"));

  const carried = carriedCases(caseRandom);
  const cases = [...carried];
  const attendance = new Map(
    yearAttendance(seededRandom("attendance"), giveName).map((sheet) => [sheet.label, sheet]),
  );

  const months = published.months.map((label) => {
    const month = sampleMonth(label);
    const firstSequence = cases.length - carried.length + 1;
    const consultations = monthConsultations(consultationRandom, giveName, month, firstSequence);
    for (const { number, date, staff } of consultations) {
      cases.push(openCase(caseRandom, { number, openedOn: date, staff }));
    }
    const plans = monthPlans(planRandom, month, cases);
    const closures = monthClosures(closureRandom, month, cases, plans);
    const contacts = monthContacts(contactRandom, month, cases, { consultations, closures, plans });
    const foodHandouts = monthFoodHandouts(foodRandom, month, cases);
    return {
      label,
      consultations,
      contacts,
      plans,
      closures,
      foodHandouts,
      attendance: attendance.get(label),
    };
  });
  const services = {
    employments: yearEmployments(seededRandom("employment"), cases),
    companyVisits: yearCompanyVisits(seededRandom("companies")),
    sessions: yearWorkPreparation(seededRandom("work preparation"), giveName),
    budgets: yearHouseholdBudgets(seededRandom("budgets"), cases),
    grants: yearLoansAndGoods(seededRandom("loans"), cases),
    activities: yearActivities(seededRandom("activities")),
  };
  return { carried, months, services };
}
