/**
 * Draws the add-in's icons: bars of a chart and a check mark on a teal tile.
 *
 *     node scripts/draw-icons.mjs    writes assets/icon-16.png … assets/icon-80.png
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

const ASSETS = join(import.meta.dirname, "../assets");
const SIZES = [16, 32, 64, 80];
/** Points sampled along each side of a pixel, so that edges are smooth. */
const SAMPLES = 8;

const TEAL = [15, 118, 110];
const WHITE = [255, 255, 255];

/** Shapes on a tile of 16 × 16 units. */
const TILE = { left: 0, top: 0, right: 16, bottom: 16, radius: 3 };
const BARS = [
  { left: 2, top: 6, right: 5, bottom: 14, radius: 0 },
  { left: 6, top: 10, right: 9, bottom: 14, radius: 0 },
  { left: 10, top: 8, right: 13, bottom: 14, radius: 0 },
];
const CHECK = {
  points: [
    [7, 4.2],
    [9.6, 6.8],
    [13.8, 2.4],
  ],
  width: 1.9,
};

function inRectangle(x, y, { left, top, right, bottom, radius }) {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
}

function distanceToLine(x, y, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function distanceToCheck(x, y) {
  const [start, corner, end] = CHECK.points;
  return Math.min(distanceToLine(x, y, start, corner), distanceToLine(x, y, corner, end));
}

/** The colour at a point of the tile; undefined where the icon is transparent. */
function colourAt(x, y) {
  if (!inRectangle(x, y, TILE)) return undefined;
  const check = distanceToCheck(x, y);
  if (check <= CHECK.width / 2) return WHITE;
  // A rim of teal keeps the check mark apart from the bars.
  if (check <= CHECK.width / 2 + 0.8) return TEAL;
  return BARS.some((bar) => inRectangle(x, y, bar)) ? WHITE : TEAL;
}

/** Red, green, blue and opacity of one pixel, averaged over its samples. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = column + ((i % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt((x * 16) / size, (y * 16) / size);
    if (!colour) continue;
    covered += 1;
    colour.forEach((part, index) => (sum[index] += part));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of 8-bit RGBA: https://www.w3.org/TR/png-3/ */
function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_row, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_column, column) => pixel(column, row, size)).flat()]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

mkdirSync(ASSETS, { recursive: true });
for (const size of SIZES) writeFileSync(join(ASSETS, `icon-${size}.png`), png(size));
