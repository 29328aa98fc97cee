/** The code of the error with which Excel refuses a batch. Fails the test where it does not refuse. */
export async function refusalCode(
  batch: (context: Excel.RequestContext) => Promise<void> | void,
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error("the batch was not refused");
}

/** The values of a range of the first sheet. */
export async function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}
