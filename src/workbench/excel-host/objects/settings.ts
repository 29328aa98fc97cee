import type { ExcelBook } from "../book/excel-book";
import { ApiError } from "../wire/api-error";
import { objectType, type WireObject } from "../wire/object-type";

interface SettingSelf {
  readonly book: ExcelBook;
  readonly key: string;
}

const settingType = objectType<SettingSelf>({
  className: "Setting",
  ids: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ book, key }) => book.settings.get(key) ?? null,
      write: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  actions: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
});

function find(book: ExcelBook, key: string): WireObject | null {
  return book.settings.has(key) ? settingType.of({ book, key }) : null;
}

/** Values that an add-in keeps in the workbook, by key. */
export const settingCollectionType = objectType<ExcelBook>({
  className: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => settingType.of({ book, key })),
  item: (book, args) => {
    const found = find(book, args.text(0));
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: { GetCount: (book) => book.settings.size },
  objects: {
    Add: (book, args) => {
      const key = args.text(0);
      book.settings.set(key, args.value(1));
      return settingType.of({ book, key });
    },
    GetItemOrNullObject: (book, args) => find(book, args.text(0)),
  },
});
