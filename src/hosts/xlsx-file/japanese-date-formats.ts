import { strFromU8, strToU8 } from "fflate";
import type { PackageParts } from "./read-package";

const ERA_SHORT = "[$-411]ge.m.d";
const ERA_LONG = `[$-411]ggge"年"m"月"d"日"`;
const MONTH_OF_YEAR = `yyyy"年"m"月"`;
const DAY_OF_MONTH = `m"月"d"日"`;

/** Formats that Japanese Excel names by number alone (ECMA-376 part 1, 18.8.30, ja-jp). */
const BUILT_IN: readonly (readonly [id: number, code: string])[] = [
  [27, ERA_SHORT],
  [28, ERA_LONG],
  [29, ERA_LONG],
  [30, "m/d/yy"],
  [31, `yyyy"年"m"月"d"日"`],
  [32, `h"時"mm"分"`],
  [33, `h"時"mm"分"ss"秒"`],
  [34, MONTH_OF_YEAR],
  [35, DAY_OF_MONTH],
  [36, ERA_SHORT],
  [50, ERA_SHORT],
  [51, ERA_LONG],
  [52, MONTH_OF_YEAR],
  [53, DAY_OF_MONTH],
  [54, ERA_LONG],
  [55, MONTH_OF_YEAR],
  [56, DAY_OF_MONTH],
  [57, ERA_SHORT],
  [58, ERA_LONG],
];

const STYLES = "xl/styles.xml";

/**
 * The workbook with Japan's built-in date formats spelt out, where it uses any: the
 * parser knows only the American ones and would show such dates as plain numbers.
 */
export function withJapaneseDateFormats(parts: PackageParts): PackageParts {
  const styles = parts.get(STYLES);
  if (!styles) return parts;
  const xml = strFromU8(styles);
  const missing = BUILT_IN.filter(([id]) => isUsed(xml, id) && !isSpeltOut(xml, id));
  if (missing.length === 0) return parts;
  return new Map([...parts, [STYLES, strToU8(withFormats(xml, missing))]]);
}

function isUsed(xml: string, id: number): boolean {
  return new RegExp(`<xf [^>]*numFmtId="${id}"`).test(xml);
}

function isSpeltOut(xml: string, id: number): boolean {
  return new RegExp(`<numFmt [^>]*numFmtId="${id}"`).test(xml);
}

function withFormats(xml: string, formats: typeof BUILT_IN): string {
  const tags = formats.map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const list = tags.join("");
  if (xml.includes("</numFmts>")) return xml.replace("</numFmts>", `${list}</numFmts>`);
  return xml.replace(/<styleSheet[^>]*>/, `$&<numFmts>${list}</numFmts>`);
}
