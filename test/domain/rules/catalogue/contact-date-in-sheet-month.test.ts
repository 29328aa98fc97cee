import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

test("the last day of the month", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2019-05-31" }))).toEqual([]);
});

test("one month off is a question", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2019-06-01" }))).toEqual([
    "warning contact-date-in-sheet-month 対応_R1.5!A2 対応日「R1.6.1」は、シートの月（R1.5）のとなりの月の日付です。",
  ]);
});

test("further off is an error", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2019-09-13" }))).toEqual([
    "error contact-date-in-sheet-month 対応_R1.5!A2 対応日「R1.9.13」は、シートの月（R1.5）から離れています。",
  ]);
});

test("another year is an error", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2018-05-13" }))).toEqual([
    "error contact-date-in-sheet-month 対応_R1.5!A2 対応日「H30.5.13」は、令和元年度の日付ではありません。",
  ]);
});

describe("a sheet of which all dates lie in other months is one finding", () => {
  const HEADER = ["対応日", "受付番号", "支援方法", "備考"];
  const rows = (...days: readonly string[]) => days.map((day, n) => [day, "H30-002", "面談", `${n}`]);

  test("those of the month before: a question", () => {
    const june = rows("2019-05-07", "2019-05-08", "2019-05-09", "2019-05-10");
    expect(findingsIn(withSheet(smallOffice(), "対応_R1.6", HEADER, ...june))).toEqual([
      "warning contact-date-in-sheet-month 対応_R1.6!A1 このシート（R1.6）の対応日は、4件すべてがとなりの月の日付です。シートの名前の月か、日付を確かめてください。",
    ]);
  });

  test("those of last year: an error", () => {
    const june = rows("2018-06-05", "2018-06-06", "2018-06-07", "2018-06-08");
    expect(findingsIn(withSheet(smallOffice(), "対応_R1.6", HEADER, ...june))).toEqual([
      "error contact-date-in-sheet-month 対応_R1.6!A1 このシート（R1.6）の対応日は、4件すべてがほかの月の日付です。シートの名前の月か、日付を確かめてください。",
    ]);
  });

  test("where one lies in the month, the others are told of one by one", () => {
    const june = rows("2019-05-07", "2019-05-08", "2019-05-09", "2019-06-10");
    expect(findingsIn(withSheet(smallOffice(), "対応_R1.6", HEADER, ...june))).toHaveLength(3);
  });

  test("a sheet taken over for the month before, with its dates: not each row twice as well", () => {
    const june = rows("2019-06-04", "2019-06-05", "2019-06-06", "2019-06-07");
    const office = withSheet(smallOffice(), "対応_R1.6", HEADER, ...june);
    expect(findingsIn(withSheet(office, "対応_R1.5", HEADER, ...june))).toHaveLength(1);
  });
});
