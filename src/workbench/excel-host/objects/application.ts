import { ApiError } from "../wire/api-error";
import { objectType } from "../wire/object-type";
import type { ObjectLinks } from "./object-links";
import { createWorkbook } from "./workbook-created";

const CALCULATION_TYPES = new Set(["Recalculate", "Full", "FullRebuild"]);

export const applicationType = objectType<ObjectLinks>({
  className: "Application",
  properties: {
    CalculationMode: {
      read: () => "Automatic",
      write: (_, mode) => {
        if (mode !== "Automatic") throw new ApiError("NotImplemented", "calculation other than automatic");
      },
    },
    CalculationState: { read: ({ book }) => (book.calculation.isPending ? "Pending" : "Done") },
    CalculationEngineVersion: { read: () => 191_029 },
    DecimalSeparator: { read: () => "." },
    ThousandsSeparator: { read: () => "," },
    UseSystemSeparators: { read: () => true },
  },
  actions: {
    Calculate: ({ book }, args) => {
      if (!CALCULATION_TYPES.has(args.text(0))) throw new ApiError("InvalidArgument");
      book.calculation.request();
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
  objects: { CreateWorkbook: createWorkbook },
});
