import type { FileHandover } from "../../app/ports";
import { base64Of } from "./base64";
import { hostErrorOf } from "./run-excel";

const TYPES: ReadonlyMap<string, string> = new Map([
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["csv", "text/csv;charset=utf-8"],
]);

const HOLD_MILLISECONDS = 60_000;

/**
 * A file is downloaded wherever that works: it stays as it was made. A workbook that Excel opens and saves has the user's
 * name in it, and the time; so that way is taken only where a download does nothing and says nothing: in Excel for Mac
 * and iPad (OfficeDev/office-js issues 2700, 3385, 4681). In Excel for Windows (WebView2), in Excel on the web and in the
 * workbench a download works. `Excel.createWorkbook` (ExcelApi 1.8) is no way on the web, where it opens a tab that a
 * browser may block (issue 3646).
 */
export const fileHandover: FileHandover = {
  canSaveFiles: () => {
    const { platform } = Office.context;
    return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
  },
  saveFile: (file, name) => {
    const type = TYPES.get(name.split(".").at(-1) ?? "") ?? "application/octet-stream";
    const url = URL.createObjectURL(new Blob([new Uint8Array(file)], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    // The browser has its own hold of the blob once the download has begun.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, HOLD_MILLISECONDS);
    return Promise.resolve();
  },
  openBook: async (file) => {
    try {
      await Excel.createWorkbook(base64Of(file));
    } catch (error) {
      throw hostErrorOf(error);
    }
  },
};
