import type { ConformanceCase } from "./conformance-case";
import { sheetCase } from "./conformance-case";
import { BLANK, cells, format, formula, number, text } from "./plan-members";

const LONG_TEXT = "あ".repeat(2000);

/** A text in A1 is held as that text, whatever it looks like. */
function textCase(name: string, shown: string): ConformanceCase {
  return sheetCase(name, [cells("A1", [[text(shown)]])], { cells: { A1: text(shown) } });
}

export const CELL_CASES = {
  "cell:blank": [
    sheetCase("cell blank", [cells("A1", [[text("左"), BLANK, text("右")]])], {
      cells: { A1: text("左"), B1: BLANK, C1: text("右") },
    }),
    sheetCase("cell blank over text", [cells("A1", [[text("前")]]), cells("A1", [[BLANK]])], {
      cells: { A1: BLANK },
    }),
  ],
  "cell:text": [
    sheetCase("cell text block", [cells("B2", [[text("面談"), text("計")], [text("合計")]])], {
      cells: { A1: BLANK, B2: text("面談"), C2: text("計"), B3: text("合計"), C3: BLANK },
    }),
    textCase("cell text formula", "=1+1"),
    textCase("cell text plus", "+81 90"),
    textCase("cell text minus", "-電話-"),
    textCase("cell text at", "@山田"),
    textCase("cell text apostrophe", "'引用"),
    textCase("cell text date", "2019/5/13"),
    textCase("cell text era date", "R1.5.13"),
    textCase("cell text month", "5/13"),
    textCase("cell text number", "007"),
    textCase("cell text percent", "61.2%"),
    textCase("cell text truth value", "TRUE"),
    textCase("cell text error", "#N/A"),
    textCase("cell text markup", `<b>&amp;"'`),
    textCase("cell text line feeds", "電話・\nメール\n"),
    textCase("cell text spaces", "　備　考 "),
    textCase("cell text rare characters", "髙﨑𠮷邉㈱①～"),
    textCase("cell text long", LONG_TEXT),
  ],
  "cell:number": [
    sheetCase("cell number", [cells("A1", [[number(0), number(3409), number(-0.5), number(61.2)]])], {
      cells: { A1: number(0), B1: number(3409), C1: number(-0.5), D1: number(61.2) },
    }),
    sheetCase(
      "cell number precise",
      [cells("A1", [[number(0.1 + 0.2), number(43598), number(1e15), number(1e-7)]])],
      { cells: { A1: number(0.1 + 0.2), B1: number(43598), C1: number(1e15), D1: number(1e-7) } },
    ),
  ],
  "cell:formula": [
    sheetCase(
      "cell formula number",
      [cells("A1", [[number(140), number(82), formula("=SUM(A1:B1)", 222), formula("=A1-140", 0)]])],
      { cells: { C1: formula("=SUM(A1:B1)", 222), D1: formula("=A1-140", 0) } },
    ),
    sheetCase(
      "cell formula text",
      [
        cells("A1", [
          [
            number(0.612),
            formula('="電話・メール"&CHAR(10)&TEXT(A1,"0.0%")', "電話・メール\n61.2%"),
            formula('=IF(A1>1,"",TEXT(A1*1000,"0"))', "612"),
          ],
        ]),
      ],
      {
        cells: {
          B1: formula('="電話・メール"&CHAR(10)&TEXT(A1,"0.0%")', "電話・メール\n61.2%"),
          C1: formula('=IF(A1>1,"",TEXT(A1*1000,"0"))', "612"),
        },
      },
    ),
    sheetCase("cell formula empty text", [cells("A1", [[number(0), formula('=IF(A1=0,"","有")', "")]])], {
      cells: { B1: formula('=IF(A1=0,"","有")', "") },
    }),
    sheetCase(
      "cell formula other sheet",
      [
        cells("A1", [[number(7), formula("='cell formula other sheet'!A1*2", 14)]]),
        format("A1:B1", { numberFormat: "#,##0" }),
      ],
      { cells: { B1: formula("='cell formula other sheet'!A1*2", 14) } },
    ),
  ],
} as const satisfies Record<string, readonly [ConformanceCase, ...ConformanceCase[]]>;
