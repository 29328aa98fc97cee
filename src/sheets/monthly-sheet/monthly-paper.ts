import type { CellRange } from "../../domain/grid/cell-address";
import { onePage } from "../layout/page";
import type { PrintSetup } from "../print-setup";

/** 月報 is filed, not published: its margins are narrower than those of the report. */
const MARGIN_CM = { top: 0.9, bottom: 0.9, left: 0.8, right: 0.8, header: 0.4, footer: 0.4 };

const POINTS_PER_CM = 72 / 2.54;
const A4_CM = { width: 21, height: 29.7 };

/** Programs draw columns a little wider than they are planned; a page that is too wide would be shrunk, letters and all. */
const WIDTH_KEPT_FREE = 0.06;

export const MONTHLY_WIDTH_POINTS = Math.floor(
  (A4_CM.width - MARGIN_CM.left - MARGIN_CM.right) * POINTS_PER_CM * (1 - WIDTH_KEPT_FREE),
);
export const MONTHLY_HEIGHT_POINTS = Math.floor(
  (A4_CM.height - MARGIN_CM.top - MARGIN_CM.bottom) * POINTS_PER_CM,
);

/** Where there are several pages, each says at its foot which it is, of which month. */
export function monthlyPrintSetup(area: CellRange, pages: number, title: string): PrintSetup {
  const footer = pages === 1 ? {} : { footer: { centre: `${title}　&P / &N` } };
  return { ...onePage(area, 1, footer), margins: MARGIN_CM, fit: { wide: 1, tall: pages } };
}
