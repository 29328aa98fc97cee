import { Color, Format, FormatAlign, FormatBorder } from "wasm-xlsxwriter";

const FONT = "游ゴシック";
const SIZE = 10.5;
const RULE = 0xbfbfbf;
const HEADER_FILL = 0xdde8f3;
const IDS_FILL = 0xf2f2f2;
const IDS_TEXT = 0x7f7f7f;

const cell = () =>
  new Format()
    .setFontName(FONT)
    .setFontSize(SIZE)
    .setAlign(FormatAlign.VerticalCenter)
    .setBorder(FormatBorder.Thin)
    .setBorderColor(Color.rgb(RULE));

const header = () =>
  cell().setBold().setAlign(FormatAlign.Center).setTextWrap().setBackgroundColor(Color.rgb(HEADER_FILL));

/** What an empty sheet is set in; the widths and heights of Excel's Japanese default. */
export const DEFAULT_CELL = {
  rowPixels: 25,
  columnPixels: 72,
  format: () => new Format().setFontName(FONT).setFontSize(11),
};

/** One format an appearance; `text` keeps what is typed, so that a number like 1-2 never turns into a date. */
export function cellFormats() {
  return {
    header: header(),
    sessionDate: header().setNumFormat("m/d"),
    text: cell().setNumFormat("@"),
    date: cell().setNumFormat("yyyy/m/d").setAlign(FormatAlign.Center),
    number: cell().setNumFormat("0").setAlign(FormatAlign.Right),
    choice: cell().setNumFormat("@").setAlign(FormatAlign.Center),
    ids: cell().setFontColor(Color.rgb(IDS_TEXT)).setBackgroundColor(Color.rgb(IDS_FILL)),
    item: cell().setNumFormat("#,##0").setAlign(FormatAlign.Left),
    setting: cell(),
    settingNumber: cell().setNumFormat("#,##0").setAlign(FormatAlign.Right),
  };
}
