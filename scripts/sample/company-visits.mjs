import { published } from "./published-figures.mjs";
import { sampleMonth } from "./calendar.mjs";
import { STAFF } from "./invented-names.mjs";

const { visitedCompanies, rows } = published.sections["3-1"].companyDevelopment;
export const PLACEMENTS = rows;

const FIRST = "あおぞら みなと わかば ひまわり すずらん こだま はまなす しらかば つばめ ほしぞら".split(" ");
const SECOND = ["食品", "運輸", "清掃", "ホーム", "商店", "製作所", "ファーム"];

/** As many companies as were visited, each once; so many of them would take, or have taken, people. */
export function yearCompanyVisits(random) {
  const names = random.shuffled(FIRST.flatMap((first) => SECOND.map((second) => `${first}${second}`)));
  const months = published.months.map(sampleMonth);
  const visits = Array.from({ length: visitedCompanies }, (_, index) => ({
    date: random.pick(months[index % months.length].openDays),
    company: names[index],
    staff: random.pick(STAFF),
    acceptable: new Set(),
    accepted: new Set(),
  }));
  for (const { id, values } of PLACEMENTS) {
    const willing = random.shuffled(visits).slice(0, values.acceptable);
    for (const visit of willing) visit.acceptable.add(id);
    for (const visit of willing.slice(0, values.accepted)) visit.accepted.add(id);
    // Some have taken people for a visit although they said nothing of taking more.
    const others = visits.filter((visit) => !willing.includes(visit));
    for (const visit of others.slice(0, Math.max(0, values.accepted - willing.length)))
      visit.accepted.add(id);
  }
  return visits.sort((a, b) => a.date - b.date);
}
