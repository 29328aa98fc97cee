/** The words of 読み方, as they are printed. */
export const READING_SHEET_TEXTS = {
  sheet: "読み方",
  header: ["項目", "値", "値2", "値3", "意味"],
  version: "この行は消さないでください。",
  formRead: (kinds: string) => `この見出しの様式を「${kinds}」として読みます。`,
  formNotRead: "この見出しの様式は読みません。",
  formByItself: "この見出しの様式は、決めごとなしで読みます。",
  column: (header: string, column: string) => `上の様式では、「${header}」の列を${column}として読みます。`,
  synonym: (header: string, column: string) =>
    `どのシートでも、見出し「${header}」を${column}として読みます。`,
  alias: (text: string, code: string) => `「${text}」と書かれていたら「${code}」として数えます。`,
  source: (book: string) => `このシートは「${book}」から取り込みました。`,
} as const;
