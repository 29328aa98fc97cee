import { textKey } from "../text/text-key";
import { headerWords, type HeaderWords } from "./header/header-words";
import { isOptionalKind, OPTIONAL_KIND_IDS, RECORD_KIND_IDS, type RecordKindId } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";

/** The first of some words of which a text speaks. */
export function wordIn(text: string, words: readonly string[]): string | undefined {
  const key = textKey(text);
  return words.find((word) => key.includes(textKey(word)));
}

/** The optional kinds of which a sheet's name speaks. */
function optionalKindsNamed(sheet: string): readonly RecordKindId[] {
  return OPTIONAL_KIND_IDS.filter((kind) => wordIn(sheet, RECORD_KINDS[kind].sheetWords) !== undefined);
}

const USUAL = RECORD_KIND_IDS.filter((kind) => !isOptionalKind(kind));

/**
 * The kinds of which a sheet may hold records: the usual ones on every sheet, the others where its name says
 * so. Their headers (日付, 区分, 内容) are those of lists of every sort.
 */
export function kindsOfSheet(sheet: string): readonly RecordKindId[] {
  return [...USUAL, ...optionalKindsNamed(sheet)];
}

type Synonyms = ReadonlyMap<string, readonly string[]>;

/** The words of the usual kinds' headers. */
export function usualWords(synonyms: Synonyms): HeaderWords {
  return headerWords(
    USUAL.map((kind) => RECORD_KINDS[kind]),
    synonyms,
  );
}

/** The words of the headers that a sheet may have, by its name. */
export function wordsOfSheets(synonyms: Synonyms): (sheet: string) => HeaderWords {
  const usual = usualWords(synonyms);
  const found = new Map<string, HeaderWords>();
  return (sheet) => {
    const named = optionalKindsNamed(sheet);
    if (named.length === 0) return usual;
    const kinds = kindsOfSheet(sheet);
    const key = named.join();
    const words =
      found.get(key) ??
      headerWords(
        kinds.map((kind) => RECORD_KINDS[kind]),
        synonyms,
      );
    found.set(key, words);
    return words;
  };
}
