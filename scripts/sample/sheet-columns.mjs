/** Columns of a record sheet: `text` for what must stay as typed, `date` for serials, `choice` centred. */
export const text = (title, width) => ({ title, width, type: "text" });
export const date = (title) => ({ title, width: 12, type: "date" });
export const number = (title, width) => ({ title, width, type: "number" });
export const choice = (title, width) => ({ title, width, type: "choice" });

export const NUMBER = text("受付番号", 12);
