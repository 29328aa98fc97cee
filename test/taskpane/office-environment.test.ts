import { isDarkColour, languageOf, officeEnvironment } from "../../src/taskpane/office-environment";

it.each([
  ["ja-JP", "ja"],
  ["ja", "ja"],
  ["JA-jp", "ja"],
  ["en-US", "en"],
  ["jam-JM", "en"],
  ["fr-FR", "en"],
])("speaks, where Office shows %s, %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});

it.each([
  ["#262626", true],
  ["#0A0A0A", true],
  ["#FFFFFF", false],
  ["#e6e6e6ff", false],
  ["white", undefined],
])("tells whether %s is dark", (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});

it("says that Office is missing where its library did not load", async () => {
  expect(await officeEnvironment()).toMatchObject({ obstacle: "noOffice", dark: undefined });
});
