import type { SelectedPlace } from "../../../src/app/ports";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { bootOffice } from "../../excel-host/boot-office";

const office = bootOffice();

/** What is told, and a wait for the next of it. */
function heardPlaces() {
  const heard: SelectedPlace[] = [];
  let waiting: (() => void) | undefined;
  return {
    heard,
    onSelect: (place: SelectedPlace) => {
      heard.push(place);
      waiting?.();
    },
    until: (count: number) =>
      new Promise<void>((done) => {
        waiting = () => {
          if (heard.length >= count) done();
        };
        waiting();
      }),
  };
}

function hostWithTwoSheets() {
  const host = office.newHost();
  const first = host.book.sheets()[0];
  if (!first) throw new Error("no sheet");
  return { host, first, second: host.book.addSheet("2-2 支援方法") };
}

test("a cell that the user selects is told, with the sheet that it is on", async () => {
  const { first, second } = hostWithTwoSheets();
  first.activate();
  const places = heardPlaces();
  const release = await officeBridge.navigator.watchSelection(places.onSelect);
  first.univerSheet.getRange("C4:D5").activate();
  await places.until(1);
  expect(places.heard.at(-1)).toEqual({ sheet: first.name, cell: { row: 3, column: 2 } });
  second.activate();
  await places.until(2);
  expect(places.heard.at(-1)?.sheet).toBe("2-2 支援方法");
  second.univerSheet.getRange("B6").activate();
  await places.until(3);
  expect(places.heard.at(-1)).toEqual({ sheet: "2-2 支援方法", cell: { row: 5, column: 1 } });
  await release();
});

test("after the release nothing is told", async () => {
  const { host, first } = hostWithTwoSheets();
  first.activate();
  const places = heardPlaces();
  const release = await officeBridge.navigator.watchSelection(places.onSelect);
  first.univerSheet.getRange("B2").activate();
  await places.until(1);
  await release();
  const others = heardPlaces();
  const releaseOthers = await officeBridge.navigator.watchSelection(others.onSelect);
  first.univerSheet.getRange("C3").activate();
  await others.until(1);
  await host.idle();
  expect(places.heard).toHaveLength(1);
  await releaseOthers();
});

test("the same cell is not told twice", async () => {
  const { host, first } = hostWithTwoSheets();
  first.activate();
  const places = heardPlaces();
  const release = await officeBridge.navigator.watchSelection(places.onSelect);
  first.univerSheet.getRange("B2").activate();
  await places.until(1);
  first.univerSheet.getRange("B2:C9").activate();
  await host.idle();
  first.univerSheet.getRange("E5").activate();
  await places.until(2);
  expect(places.heard.map(({ cell }) => cell)).toEqual([
    { row: 1, column: 1 },
    { row: 4, column: 4 },
  ]);
  await release();
});
