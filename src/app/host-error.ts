/**
 * Why a host could not do its work.
 * - `cell-edit-mode`: a cell is being edited; the user ends the entry and tries again.
 * - `api-missing`: this Excel is older than ExcelApi 1.13.
 * - `access-denied`: the workbook or a sheet is protected or read-only.
 * - `payload-too-large`: more was sent or asked than the host takes at once.
 * - `session-lost`: the connection to the workbook is gone.
 * - `dialog-open`: Excel shows a dialog that must be closed first.
 * - `place-gone`: a sheet or cell that was asked for is no longer there.
 * - `sheet-hidden`: the sheet that was asked for is hidden, and is shown only by the user.
 * - `not-a-workbook`, `encrypted`, `too-large`, `file-missing`, `file-unreadable`, `file-unwritable`: files
 *   only.
 * - `damaged`: a file that is a workbook, with parts that are missing, cut off or changed.
 * - `sheet-too-large`: cells lie too far apart on a sheet; `detail` is the sheet and its last cell.
 * - `part-not-loaded`: a file of the add-in's own could not be fetched.
 * - `other-at-work`: somebody else is writing a report into the workbook, or did so a moment ago and was cut off.
 * - `broken-off`: a report is half written, and could not be put back yet; the next start does that.
 * - `unexpected`: none of these; `detail` is for whoever maintains the add-in.
 */
export type HostErrorCode =
  | "cell-edit-mode"
  | "api-missing"
  | "access-denied"
  | "payload-too-large"
  | "session-lost"
  | "dialog-open"
  | "place-gone"
  | "sheet-hidden"
  | "not-a-workbook"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "sheet-too-large"
  | "file-missing"
  | "file-unreadable"
  | "file-unwritable"
  | "part-not-loaded"
  | "other-at-work"
  | "broken-off"
  | "unexpected";

/** A failing host. `detail` never holds a record's value. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    readonly detail = "",
    options?: ErrorOptions,
  ) {
    super(detail === "" ? code : `${code}: ${detail}`, options);
  }
}
