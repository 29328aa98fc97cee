import { monthLabel } from "../domain/calendar/era";
import { longFiscalYearLabel } from "../domain/calendar/fiscal-year";
import type { Severity } from "../domain/rules/severity";
import type { LocalisedText } from "../domain/text/language";
import type { HostErrorCode } from "./host-error";
import type { Refusal } from "./refusal";

/** What went wrong in the host, and what the user does next. */
export const HOST_ERROR_TEXTS: Readonly<Record<HostErrorCode, LocalisedText>> = {
  "cell-edit-mode": {
    ja: "セルの入力中です。Enterで確定してから、もう一度お試しください。",
    en: "A cell is being edited. Press Enter to finish the entry, then try again.",
  },
  "api-missing": {
    ja: "このExcelは古いため使えません。Microsoft 365 または Excel 2021 以降でお使いください。",
    en: "This Excel is too old. Use Microsoft 365 or Excel 2021 or later.",
  },
  "access-denied": {
    ja: "ブックが保護されているか、読み取り専用です。保護を解除するか、編集できるブックを開いてください。",
    en: "The workbook is protected or read-only. Unprotect it, or open a copy that can be edited.",
  },
  "payload-too-large": {
    ja: "一度に扱える量を超えました。使っていないシートを減らしてから、もう一度お試しください。",
    en: "This is more than can be handled at once. Remove unused sheets, then try again.",
  },
  "session-lost": {
    ja: "ブックとの接続が切れました。ブックを開き直してから、もう一度お試しください。",
    en: "The connection to the workbook was lost. Open the workbook again, then try again.",
  },
  "dialog-open": {
    ja: "Excelで別の画面が開いています。それを閉じてから、もう一度お試しください。",
    en: "A dialog is open in Excel. Close it, then try again.",
  },
  "place-gone": {
    ja: "そのシートまたはセルは、もうありません。「再読込」を押してから、もう一度お試しください。",
    en: "That sheet or cell is no longer there. Read the workbook again, then try once more.",
  },
  "sheet-hidden": {
    ja: "そのシートは表示されていません。シート見出し（画面の下のシート名）を右クリックして「再表示」を選び、シートを表示してから、もう一度お試しください。",
    en: "That sheet is hidden. Right-click a sheet tab at the bottom of the window, choose Unhide, show the sheet, then try again.",
  },
  "not-a-workbook": {
    ja: "Excelブック（.xlsx）ではないため、読めません。",
    en: "This is not an Excel workbook (.xlsx).",
  },
  encrypted: {
    ja: "パスワードで保護されたブックのため、読めません。パスワードを外したコピーをお使いください。",
    en: "The workbook is protected by a password. Use a copy without the password.",
  },
  damaged: {
    ja: "ブックがこわれているため、読めません。Excelで開いて修復し、保存し直してから、もう一度お試しください。",
    en: "The workbook is damaged and cannot be read. Open it in Excel, let it be repaired, save it, then try again.",
  },
  "too-large": {
    ja: "ブックが大きすぎるため、読めません。",
    en: "The workbook is too large to read.",
  },
  "sheet-too-large": {
    ja: "セルがはなれすぎているシートがあるため、読めません。Excelで最後のセルを確かめ、不要なら行と列を削除して保存してから、もう一度お試しください。",
    en: "A sheet has cells too far apart to be read. Look at its last cell in Excel, delete its row and column if it is not needed, save, then try again.",
  },
  "file-missing": {
    ja: "ファイルが見つかりません。",
    en: "There is no such file.",
  },
  "file-unreadable": {
    ja: "ファイルを読めません。フォルダーではないか、読む権限があるか、ほかで開いていないかを確かめてください。",
    en: "The file cannot be read. Make sure that it is no folder, that you may read it, and that it is not open elsewhere.",
  },
  "file-unwritable": {
    ja: "ファイルに書き込めません。ほかで開いていないか確かめてください。",
    en: "The file cannot be written. Make sure that it is not open elsewhere.",
  },
  "part-not-loaded": {
    ja: "アドインの一部を読み込めませんでした。インターネットにつながっているか確かめて、もう一度お試しください。直らないときは、この画面を閉じて開き直してください。",
    en: "A part of the add-in could not be loaded. Make sure that you are connected to the internet, then try again. If that does not help, close this pane and open it again.",
  },
  "other-at-work": {
    ja: "ほかの人がこのブックで報告書を作成しています。終わるのを待って、もう一度お試しください。作成が途中で止まっているときは、数分たつと作成できるようになります。",
    en: "Somebody else is making a report in this workbook. Wait until it is done, then try again. If it was broken off, you can make one after a few minutes.",
  },
  "broken-off": {
    ja: "報告書の作成が途中で止まりました。ブックを開き直し、数分たってから「再読込」を押してください。元に戻すか、最後まで仕上げます。それまでは、報告書のシートを直さないでください。",
    en: "The making of the report was broken off. Open the workbook again, and read it again after a few minutes: the earlier report is put back then, or the new one completed. Until then, leave the sheets of the report as they are.",
  },
  unexpected: {
    ja: "思わぬ問題が起きました。ブックを保存して開き直し、もう一度お試しください。",
    en: "Something unexpected happened. Save and reopen the workbook, then try again.",
  },
};

export function refusalText(refusal: Refusal): LocalisedText {
  switch (refusal.refused) {
    case "no-record-sheet":
      return {
        ja: "記録のシート（相談、対応、プラン、終結、食料、学習支援）が見つかりません。記録のブックかどうか、「受付日」などの見出しの行があるかどうかを確かめてください。",
        en: "No record sheet (consultations, contacts, plans, closures, food, learning support) was found. Make sure that this is the book of records, and that its sheets have a header row.",
      };
    case "year-unknown":
      return {
        ja: "記録がどの年度のものか、わかりません。「設定」シートのA列に「年度」、B列に「令和元年度」のように書いてください。",
        en: "Nothing says which fiscal year the records are of. On the sheet 設定, write 年度 in column A and the year, such as 2019年度, in column B.",
      };
    case "plan-changed":
      return {
        ja: "作成するシートや変わる数字が、前に示したものと違っています。まだ何も書き込んでいません。下の内容を確かめて、もう一度ボタンを押してください。",
        en: "The sheets to be made, or the figures that change, are no longer those that were shown. Nothing has been written yet. Look at the list below, then press the button again.",
      };
    case "no-carried-question":
      return {
        ja: "継続ケースの一覧がすでにあるか、一覧にする番号がありません。「再読込」を押して確かめてください。",
        en: "There is a list of carried cases already, or no number to put on one. Read the workbook again to see.",
      };
    case "carried-name-taken":
      return {
        ja: `「${refusal.sheet}」というシートがすでにありますが、継続ケースの一覧として読み取れません。そのシートの名前を変えるか、見出しに「受付番号」と書いて番号を並べてから、「再読込」を押してください。`,
        en: `There is a sheet “${refusal.sheet}” already, but it cannot be read as a list of carried cases. Rename it, or write the header 受付番号 over its numbers, then read the workbook again.`,
      };
    case "month-has-errors": {
      const label = monthLabel(refusal.month);
      return {
        ja: `${label} に要修正が ${refusal.errors}件あるため、確定できません。点検の一覧から直して、もう一度お試しください。`,
        en: `${label} cannot be closed: ${refusal.errors} things must be fixed first. Correct them from the list of findings, then try again.`,
      };
    }
    case "month-closed-already": {
      const label = monthLabel(refusal.month);
      return {
        ja: `${label} はすでに確定しています。直すときは、先に確定を取り消してください。`,
        en: `${label} is closed already. To correct it, reopen it first.`,
      };
    }
    case "month-not-closed": {
      const label = monthLabel(refusal.month);
      return {
        ja: `${label} は確定していません。「再読込」を押して確かめてください。`,
        en: `${label} is not closed. Read the workbook again to see.`,
      };
    }
    case "nothing-restated":
      return {
        ja: "確定のあとに変わった数値はありません。正誤表は作りませんでした。",
        en: "No figure has changed after its month was closed. No list of corrections was made.",
      };
    case "sheet-name-taken":
      return {
        ja: `「${refusal.sheet}」というシートがすでにあります。そのシートの名前を変えてから、もう一度お試しください。`,
        en: `There is a sheet “${refusal.sheet}” already. Rename it, then try again.`,
      };
    case "no-sheet-in-month": {
      const label = monthLabel(refusal.month);
      return {
        ja: `${label} のシートがひとつもありません。`,
        en: `There is no sheet of any kind for ${label}.`,
      };
    }
    case "no-report-of-year": {
      const label = longFiscalYearLabel(refusal.fiscalYear);
      return {
        ja: `${label}の報告書のシートがありません。年度を確かめるか、先に年次報告を作成してください。`,
        en: `There is no sheet of the report of fiscal year ${refusal.fiscalYear}. Check the year, or build the annual report first.`,
      };
    }
    case "published-copy":
      return {
        ja: "これは公表用のファイルです。数字の値だけが入っているため、記録から数え直して照合することができません。もとの年次報告（公表用ではないもの）を再点検してください。",
        en: "This is a published copy. It holds values only and cannot be counted again from the records. Check the annual report that it was made of instead.",
      };
    case "small-counts-show":
      return {
        ja: "少ない件数を読み取れないように隠すことができませんでした。公表用ファイルは作っていません。隠す件数を変えるか、件数の少ない項目を報告書からはずしてください。",
        en: "Small counts could not be hidden so that nobody can work them out. No file to publish was made. Choose another limit, or leave out the sections with few cases.",
      };
    case "no-record-in-year": {
      const label = longFiscalYearLabel(refusal.fiscalYear);
      return {
        ja: `${label}の記録がひとつもありません。年度が合っているか（「設定」シートの「年度」も）確かめてください。`,
        en: `There is no record in fiscal year ${refusal.fiscalYear}. Make sure that this is the year that you mean, also on the sheet 設定.`,
      };
    }
  }
}

export const SEVERITY_TEXTS: Readonly<Record<Severity, LocalisedText>> = {
  error: { ja: "要修正", en: "Must fix" },
  warning: { ja: "要確認", en: "Please check" },
  info: { ja: "参考", en: "Note" },
};
