import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

test("print set-up is kept by the host and read back", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { pageLayout } = sheet;
    pageLayout.paperSize = "A4";
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintMargins("Centimeters", { top: 2, left: 1.5, footer: 0.8 });
    pageLayout.centerHorizontally = true;
    pageLayout.firstPageNumber = 7;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.load("orientation,zoom,topMargin,centerHorizontally,firstPageNumber");
    pageLayout.headersFooters.defaultForAllPages.load("centerFooter,centerHeader");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect(pageLayout.orientation).toBe("Landscape");
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(pageLayout.topMargin).toBeCloseTo(56.69, 2);
    expect([pageLayout.centerHorizontally, pageLayout.firstPageNumber]).toEqual([true, 7]);
    expect([area.address, rows.address]).toEqual(["Sheet1!A1:H40", "Sheet1!1:2"]);
    const { centerFooter, centerHeader } = pageLayout.headersFooters.defaultForAllPages;
    expect([centerFooter, centerHeader]).toEqual(["&P", ""]);
  });
  expect(host.book.sheets()[0]?.pageLayout).toMatchObject({
    paperSize: "A4",
    printArea: { top: 0, left: 0, bottom: 39, right: 7 },
    titleRows: { from: 0, to: 1 },
  });
});

test("a sheet without a print area answers the null object", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const area = context.workbook.worksheets.getFirst().pageLayout.getPrintAreaOrNullObject();
    await context.sync();
    expect(area.isNullObject).toBe(true);
  });
});

test.each([
  ["a scale of 5 percent", (layout: Excel.PageLayout) => (layout.zoom = { scale: 5 })],
  ["a negative margin", (layout: Excel.PageLayout) => (layout.leftMargin = -1)],
  ["half a page number", (layout: Excel.PageLayout) => (layout.firstPageNumber = 1.5)],
  ["a print area that is none", (layout: Excel.PageLayout) => layout.setPrintArea("第1表")],
])("%s is refused", async (_, change) => {
  office.newHost();
  const code = await refusalCode((context) => change(context.workbook.worksheets.getFirst().pageLayout));
  expect(code).toBe("InvalidArgument");
});
