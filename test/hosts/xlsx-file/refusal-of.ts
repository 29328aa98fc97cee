import { HostError } from "../../../src/app/host-error";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";

/** The code with which a file is refused; `read` where it is not. */
export function refusalOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
  } catch (error) {
    return error instanceof HostError ? error.code : `not a HostError: ${String(error)}`;
  }
  return "read";
}
