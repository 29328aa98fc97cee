import { utf8Bytes } from "./utf8";

/** FIPS 180-4: the first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND_CONSTANTS = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);
/** Of the square roots of the first eight. */
const FIRST_STATE = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
const BLOCK_BYTES = 64;

/** UTF-8, followed by the padding of the last block. */
function paddedBytes(text: string): Uint8Array {
  const encoded = utf8Bytes(text);
  const { length } = encoded;
  const end = Math.ceil((length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
  const bytes = new Uint8Array(end);
  bytes.set(encoded);
  bytes[length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(end - 8, Math.floor((length * 8) / 2 ** 32));
  view.setUint32(end - 4, (length * 8) >>> 0);
  return bytes;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

function addBlock(state: Int32Array, schedule: Int32Array, view: DataView, from: number): void {
  for (let index = 0; index < 16; index++) schedule[index] = view.getInt32(from + index * 4);
  for (let index = 16; index < 64; index++) {
    const early = at(schedule, index - 15);
    const late = at(schedule, index - 2);
    const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    schedule[index] = (at(schedule, index - 16) + first + at(schedule, index - 7) + second) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sumE + choice + at(ROUND_CONSTANTS, index) + at(schedule, index)) | 0;
    const sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sumA + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (at(state, index) + word) | 0));
}

/** SHA-256 of a text's UTF-8, in 64 hexadecimal digits. Hosts offer it asynchronously only, and not everywhere. */
export function sha256(text: string): string {
  const bytes = paddedBytes(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const state = Int32Array.from(FIRST_STATE);
  const schedule = new Int32Array(64);
  for (let from = 0; from < bytes.length; from += BLOCK_BYTES) addBlock(state, schedule, view, from);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
