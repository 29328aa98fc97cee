import type { PublicationOffer, PublishedFiles } from "../../src/app/publication/publication";

const SECTIONS = [
  { section: "2-1", title: "相談件数等" },
  { section: "2-7", title: "相談支援事例" },
  { section: "3-1", title: "就労支援実績" },
];

/** A publication about which everything is to be asked. */
export const PUBLICATION_OFFER: PublicationOffer = {
  fiscalYear: 2019,
  sections: SECTIONS,
  people: 12,
  stories: {
    confirmed: 2,
    leftOut: [
      {
        section: "2-7",
        title: "相談支援事例",
        number: 3,
        record: { kind: "caseStory", sheet: "事例_R1", row: 3 },
      },
    ],
  },
  personalWords: [{ words: "090-0000-0000", datum: "phone", sheets: ["2-1 相談件数等"] }],
  lastYearsWords: [{ section: "2-1", title: "相談件数等" }],
  smallCounts: [
    { below: 5, count: 120 },
    { below: 10, count: 210 },
  ],
};

export const PUBLISHED: PublishedFiles = {
  book: new Uint8Array(),
  bookName: "実績報告書_令和元年度_公表用.xlsx",
  csv: new Uint8Array(),
  csvName: "実績報告書_令和元年度_公表用.csv",
  sections: SECTIONS,
  suppressed: 0,
  figures: 0,
  almostAllHidden: [],
  stories: { published: 2, leftOut: 1 },
  hasStaffWords: true,
  masked: 1,
};
