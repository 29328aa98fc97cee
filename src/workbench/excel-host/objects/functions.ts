import { excelSerial } from "../input/en-us-date";
import { objectType } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import type { ObjectLinks } from "./object-links";

interface FunctionResult {
  readonly value: WireValue;
  readonly error: string;
}

const functionResultType = objectType<FunctionResult>({
  className: "FunctionResult",
  properties: { Value: { read: ({ value }) => value }, Error: { read: ({ error }) => error } },
});

/** The worksheet functions that the add-in asks for: DATE tells a 1904 workbook from a 1900 one. */
export const functionsType = objectType<ObjectLinks>({
  className: "Functions",
  objects: {
    Date: ({ book }, args) => {
      const serial = excelSerial(args.number(0), args.number(1), args.number(2), book.dateSystem);
      return functionResultType.of(
        serial === undefined ? { value: null, error: "#NUM!" } : { value: serial, error: "" },
      );
    },
  },
});
