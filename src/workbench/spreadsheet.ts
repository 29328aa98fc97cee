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
  FormulaDataModel,
  IDefinedNamesService,
  IRenderManagerService,
  SetOnceFormatPainterCommand,
  SetRangeFontDecreaseCommand,
  SetRangeFontIncreaseCommand,
  SetRangeStrickThroughCommand,
  SetTextRotationCommand,
  UniverSheetsCorePreset,
  UniverUIPlugin,
} from "@univerjs/presets/preset-sheets-core";
import {
  OpenConditionalFormattingOperator,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsConditionalFormattingUIPlugin,
} from "@univerjs/presets/preset-sheets-conditional-formatting";
import englishFormats from "@univerjs/presets/preset-sheets-conditional-formatting/locales/en-US";
import japaneseFormats from "@univerjs/presets/preset-sheets-conditional-formatting/locales/ja-JP";
import english from "@univerjs/presets/preset-sheets-core/locales/en-US";
import japanese from "@univerjs/presets/preset-sheets-core/locales/ja-JP";
import "@univerjs/presets/lib/styles/preset-sheets-core.css";
import "@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css";
import type { UniverFormulas } from "./excel-host/univer/remembered-formulas";
import { focusingCells } from "./focus-cells";
import { ForgetfulStorage } from "./forgetful-storage";
import { holdingEditor } from "./held-editor";
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
  /** What it knows of formulas; there once it has a workbook. */
  readonly formulas: () => UniverFormulas;
  /** What was done to the workbook so far can no longer be undone. */
  readonly forgetUndo: (workbookId: string) => void;
  /** Whether the workbook's changes are shown as they come; else nothing is drawn. */
  readonly setDrawn: (workbookId: string, isDrawn: boolean) => void;
  /** Gives the keyboard to the workbook's cells. */
  readonly focusCells: (workbookId: string) => void;
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
    locales: {
      [LocaleType.JA_JP]: mergeLocales(japanese, japaneseFormats),
      [LocaleType.EN_US]: mergeLocales(english, englishFormats),
    },
    presets: [withoutStorage(preset)],
    plugins: [
      UniverSheetsConditionalFormattingPlugin,
      // Add-ins make them; the host would not know of those that the spreadsheet makes.
      [
        UniverSheetsConditionalFormattingUIPlugin,
        { menu: { [OpenConditionalFormattingOperator.id]: { hidden: true } } },
      ],
    ],
  });
  const services = univer.__getInjector();
  let holdEditor: ((isHeld: boolean) => void) | undefined;
  return {
    univerAPI,
    formulas: () => ({
      services,
      model: services.get(FormulaDataModel),
      names: services.get(IDefinedNamesService),
    }),
    forgetUndo: (workbookId) => {
      services.get(IUndoRedoService).clearUndoRedo(workbookId);
    },
    setDrawn: (workbookId, isDrawn) => {
      const drawing = services.get(IRenderManagerService).getRenderById(workbookId);
      if (drawing) drawing.engine.renderEvenInBackground = isDrawn;
      holdEditor ??= holdingEditor(services);
      holdEditor(!isDrawn);
    },
    focusCells: focusingCells(services, container),
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
