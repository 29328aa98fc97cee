import type { SettingItem } from "../../domain/settings/items/setting-item";
import { inputMessage, type InputValidation } from "../input-validation";
import { SETTINGS_SHEET_TEXTS } from "./settings-sheet-texts";

const LARGEST = 99_999_999;

function wholeNumberInput(from: number, to: number): InputValidation {
  const { inputTitles: titles, inputTexts: texts } = SETTINGS_SHEET_TEXTS;
  const title = to === LARGEST ? titles.wholeNumber : titles.numberBetween(from, to);
  return {
    allowed: { of: "wholeNumber", from, to },
    alert: { ...inputMessage(title, texts.wholeNumber), style: "stop" },
  };
}

/** Any count of people or cases. */
export const WHOLE_NUMBER_INPUT: InputValidation = wholeNumberInput(0, LARGEST);

/** What may be typed into an item's value, with its explanation while the cell is selected. */
export function itemInput({ name, explanation, input }: SettingItem): InputValidation {
  const prompt = inputMessage(name, explanation.ja);
  switch (input.of) {
    case "text":
      return { allowed: { of: "anything" }, prompt };
    case "wholeNumber":
      return { ...wholeNumberInput(input.from ?? 0, input.to ?? LARGEST), prompt };
    case "choice":
      return {
        allowed: { of: "list", choices: input.choices },
        prompt,
        alert: {
          ...inputMessage(SETTINGS_SHEET_TEXTS.inputTitles.choice, SETTINGS_SHEET_TEXTS.inputTexts.choice),
          style: "stop",
        },
      };
  }
}
