import type { CodeLists } from "../../settings/code-list";
import { knownWords } from "./known-words";
import { characterRoles } from "./shown-characters";

/** What a cell says whose formula failed: a lookup without a result, a column that was deleted. */
const EXCEL_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|UNKNOWN!)$/;

const LONGEST = 20;
/** A longer note is no code; what stands further behind is not looked at. */
const LONGEST_READ = 200;

/** What a message may quote of cells' texts. */
export interface Quoting {
  /**
   * A cell's text without what could be a person's name: known words, numbers and marks stay, everything
   * else is left out (`電話で田中へ → 電話…`). Undefined where nothing telling is left.
   */
  readonly quote: (text: string) => string | undefined;
  /** A case number that looks like one; undefined where it could be a name. */
  readonly caseNumber: (text: string) => string | undefined;
}

/** In one line, and cut where a whole note stands in the cell. */
function shortened(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length > LONGEST
    ? `${characters.slice(0, LONGEST).join("").replace(/…$/, "")}…`
    : characters.join("");
}

/** How findings quote the cells of an office: names never, its own words always. */
export function quotingFor(codeLists: CodeLists): Quoting {
  const words = knownWords(codeLists);
  const read = (text: string) => {
    const characters = Array.from(text.replace(/\s+/g, " ").trim());
    const looked = characters.slice(0, LONGEST_READ);
    return { looked, roles: characterRoles(looked, words), isCut: characters.length > looked.length };
  };
  return {
    quote: (text) => {
      if (EXCEL_ERROR.test(text)) return text;
      const { looked, roles, isCut } = read(text);
      const isWhole = !roles.includes("hidden") && !isCut;
      if (!isWhole && !roles.includes("word") && !roles.includes("number")) return undefined;
      const shown = looked.map((character, at) => (roles[at] === "hidden" ? "…" : character)).join("");
      return shortened(`${shown}${isCut ? "…" : ""}`.replace(/…[ …]*…/g, "…"));
    },
    caseNumber: (text) => {
      const { roles, isCut } = read(text);
      return roles.includes("number") && !roles.includes("hidden") && !isCut ? shortened(text) : undefined;
    },
  };
}
