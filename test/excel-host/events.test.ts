import { bootOffice } from "./boot-office";

const office = bootOffice();

/** Resolves with the arguments of the next call of a handler. */
function nextEvent<Args>(): {
  readonly handler: (args: Args) => Promise<void>;
  readonly fired: Promise<Args>;
} {
  let resolve: (args: Args) => void = () => undefined;
  const fired = new Promise<Args>((done) => {
    resolve = done;
  });
  const handler = (args: Args) => {
    resolve(args);
    return Promise.resolve();
  };
  return { fired, handler };
}

test("changes of the user reach the add-in", async () => {
  const host = office.newHost();
  const changed = nextEvent<Excel.WorksheetChangedEventArgs>();
  const selected = nextEvent<Excel.WorksheetSelectionChangedEventArgs>();
  const registered = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onChanged.add(changed.handler),
      worksheets.onSelectionChanged.add(selected.handler),
    ];
    await context.sync();
    return results;
  });
  const [sheet] = host.book.sheets();
  sheet?.univerSheet.getRange("B3").setValue("手入力");
  expect(await changed.fired).toMatchObject({
    address: "B3",
    worksheetId: sheet?.id,
    changeType: "RangeEdited",
  });
  sheet?.univerSheet.getRange("C4:D5").activate();
  expect(await selected.fired).toMatchObject({ address: "C4:D5", worksheetId: sheet?.id });
  expect(registered).toHaveLength(2);
});

test("sheets that are added, activated and deleted are told", async () => {
  const host = office.newHost();
  const added = nextEvent<Excel.WorksheetAddedEventArgs>();
  const activated = nextEvent<Excel.WorksheetActivatedEventArgs>();
  const deleted = nextEvent<Excel.WorksheetDeletedEventArgs>();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(added.handler);
    worksheets.onActivated.add(activated.handler);
    worksheets.onDeleted.add(deleted.handler);
    await context.sync();
  });
  const sheet = host.book.addSheet("新");
  expect(await added.fired).toMatchObject({ worksheetId: sheet.id });
  sheet.activate();
  expect(await activated.fired).toMatchObject({ worksheetId: sheet.id });
  sheet.delete();
  expect(await deleted.fired).toMatchObject({ worksheetId: sheet.id });
});

test("a handler that is removed hears nothing more", async () => {
  const host = office.newHost();
  const seen: string[] = [];
  const result = await Excel.run(async (context) => {
    const handle = context.workbook.worksheets.onChanged.add((args) =>
      Promise.resolve(void seen.push(args.address)),
    );
    await context.sync();
    return handle;
  });
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  const next = nextEvent<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(next.handler);
    await context.sync();
  });
  host.book.sheets()[0]?.univerSheet.getRange("A1").setValue(1);
  await next.fired;
  expect(seen).toEqual([]);
});

test("formats, hidden rows and results that change are told", async () => {
  const host = office.newHost();
  const [sheet] = host.book.sheets();
  const formatted = nextEvent<Excel.WorksheetFormatChangedEventArgs>();
  const hidden = nextEvent<Excel.WorksheetRowHiddenChangedEventArgs>();
  const calculated = nextEvent<Excel.WorksheetCalculatedEventArgs>();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onFormatChanged.add(formatted.handler);
    worksheets.onRowHiddenChanged.add(hidden.handler);
    await context.sync();
  });
  sheet?.univerSheet.getRange("B2:C2").setFontLine("line-through");
  expect(await formatted.fired).toMatchObject({ address: "B2:C2", worksheetId: sheet?.id });
  sheet?.univerSheet.hideRows(3, 2);
  expect(await hidden.fired).toMatchObject({ changeType: "Hidden", worksheetId: sheet?.id });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(calculated.handler);
    context.workbook.worksheets.getFirst().getRange("A1:A2").formulas = [[1], ["=A1+1"]];
    await context.sync();
  });
  await host.idle();
  expect(await calculated.fired).toMatchObject({ worksheetId: sheet?.id });
});
