/** The only file here that sees the hosts: .xlsx bytes in, .xlsx bytes out. */
export { readWorkbook } from "../hosts/xlsx-file/read-workbook";
export { writeWorkbook } from "../hosts/xlsx-file/write-workbook";
