import {
  createUniver,
  ILocalStorageService,
  IUndoRedoService,
  LocaleType,
  mergeLocales,
} from "@univerjs/presets";
import type { FUniver } from "@univerjs/presets";
import {
  AddRangeProtectionFromToolbarCommand,
  SetOnceFormatPainterCommand,
  SetRangeFontDecreaseCommand,
  SetRangeFontIncreaseCommand,
  SetRangeStrickThroughCommand,
  SetTextRotationCommand,
  UniverSheetsCorePreset,
  UniverUIPlugin,
} from "@univerjs/presets/preset-sheets-core";
import english from "@univerjs/presets/preset-sheets-core/locales/en-US";
import japanese from "@univerjs/presets/preset-sheets-core/locales/ja-JP";
import "@univerjs/presets/lib/styles/preset-sheets-core.css";
import { ForgetfulStorage } from "./forgetful-storage";
import type { Language } from "./language";

type CorePreset = ReturnType<typeof UniverSheetsCorePreset>;

/** What a clerk's toolbar can do without; undo, fonts, colours, borders, alignment and merging stay. */
const HIDDEN_TOOLS = [
  SetOnceFormatPainterCommand,
  SetRangeFontIncreaseCommand,
  SetRangeFontDecreaseCommand,
  SetRangeStrickThroughCommand,
  SetTextRotationCommand,
  AddRangeProtectionFromToolbarCommand,
];

const FONTS = [
  "游ゴシック",
  "游明朝",
  "メイリオ",
  "ＭＳ Ｐゴシック",
  "ＭＳ ゴシック",
  "ＭＳ Ｐ明朝",
  "ＭＳ 明朝",
  "BIZ UDPゴシック",
  "Arial",
  "Times New Roman",
].map((name) => ({ value: name, label: name }));

export interface Spreadsheet {
  readonly univerAPI: FUniver;
  /** What was done to the workbook so far can no longer be undone. */
  forgetUndo(workbookId: string): void;
}

/** Starts the spreadsheet, still without a workbook, inside `container`. */
export function createSpreadsheet(container: HTMLElement, language: Language): Spreadsheet {
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    menu: Object.fromEntries(HIDDEN_TOOLS.map(({ id }) => [id, { hidden: true }])),
    footer: { statisticBar: true, menus: false, zoomSlider: true },
    disableAutoFocus: true,
    customFontFamily: { override: true, list: FONTS },
  });
  const { univer, univerAPI } = createUniver({
    locale: language === "ja" ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: { [LocaleType.JA_JP]: mergeLocales(japanese), [LocaleType.EN_US]: mergeLocales(english) },
    presets: [withoutStorage(preset)],
  });
  return {
    univerAPI,
    forgetUndo: (workbookId) => {
      univer.__getInjector().get(IUndoRedoService).clearUndoRedo(workbookId);
    },
  };
}

/** The spreadsheet's interface would keep the user's habits in the browser's storage. */
function withoutStorage(preset: CorePreset): CorePreset {
  const override = [[ILocalStorageService, { useClass: ForgetfulStorage }]];
  return {
    ...preset,
    plugins: preset.plugins.map((plugin) =>
      Array.isArray(plugin) && plugin[0] === UniverUIPlugin
        ? [plugin[0], { ...plugin[1], override }]
        : plugin,
    ),
  };
}

/** The spreadsheet takes its keys through an unseen editor of its own. */
export function focusCells(container: HTMLElement): void {
  container.querySelector<HTMLElement>('[data-u-comp="editor"][contenteditable="true"]')?.focus();
}
