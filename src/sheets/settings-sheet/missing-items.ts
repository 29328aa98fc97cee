import { usedRange, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { SettingBlock } from "../../domain/settings/blocks/setting-block";
import { rowsOfBlock, SETTING_BLOCKS } from "../../domain/settings/blocks/setting-blocks";
import type { SettingItem } from "../../domain/settings/items/setting-item";
import { settingItems } from "../../domain/settings/items/setting-items";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { itemColumn, settingRows } from "../../domain/settings/setting-rows";
import { textKey } from "../../domain/text/text-key";
import { BLANK_CELL, textCell } from "../plan-cells";
import type { PlanCell, SheetPlan } from "../sheet-plan";
import { settingBlockRows } from "./setting-block-rows";

/** What 設定 has no row of: items that stand once, and parts of several rows. */
interface Missing {
  readonly items: readonly SettingItem[];
  readonly blocks: readonly SettingBlock[];
}

function missingFrom(sheet: SheetSnapshot, settings: OfficeSettings): Missing {
  const rows = settingRows(sheet);
  const present = new Set(rows.map(({ item }) => textKey(item)));
  return {
    items: settingItems(settings).filter(({ name }) => !present.has(textKey(name))),
    blocks: SETTING_BLOCKS.filter((block) => rowsOfBlock(block, rows).length === 0),
  };
}

/** The names of the items and parts that have no row on 設定. */
export function missingItems(sheet: SheetSnapshot, settings: OfficeSettings): readonly string[] {
  const { items, blocks } = missingFrom(sheet, settings);
  return [...items.map(({ name }) => name), ...blocks.map(({ item }) => item)];
}

function itemRow(item: SettingItem, settings: OfficeSettings): readonly PlanCell[] {
  return [item.name, String(item.write(settings) ?? ""), item.explanation.ja].map(textCell);
}

/** Rows as wide as the widest: a rectangle is written in one go. */
function rectangle(rows: readonly (readonly PlanCell[])[]): readonly (readonly PlanCell[])[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK_CELL)]);
}

/**
 * A row for every item, and the rows of every part, that 設定 lacks, with what is in force now, below everything
 * that stands there and one row left free; undefined where it lacks none.
 */
export function missingItemsPlan(sheet: SheetSnapshot, settings: OfficeSettings): SheetPlan | undefined {
  const { items, blocks } = missingFrom(sheet, settings);
  if (items.length + blocks.length === 0) return undefined;
  const rows = [
    ...items.map((item) => itemRow(item, settings)),
    ...blocks.flatMap((block) => [
      [BLANK_CELL],
      ...settingBlockRows(block, settings).map(({ cells }) => cells),
    ]),
  ];
  const bottom = usedRange(sheet)?.bottom;
  const at = { row: bottom === undefined ? 0 : bottom + 2, column: itemColumn(sheet) };
  return { name: sheet.name, members: [{ kind: "cells", at, rows: rectangle(rows) }] };
}
