import { createHash } from "node:crypto";
import { fingerprint } from "../../../src/domain/text/fingerprint";
import { sha256 } from "../../../src/domain/text/sha-256";

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("%p is hashed as FIPS 180-4 has it", (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

test("texts of every length up to three blocks, and of every width of UTF-8, are hashed as Node does", () => {
  const signs = ["a", "é", "青", "𠮷"];
  for (let length = 0; length <= 200; length++) {
    const text = Array.from({ length }, (_, at) => signs[(at * 7 + length) % signs.length]).join("");
    expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  }
});

test("a fingerprint has 64 bits, and its parts are told apart", () => {
  expect(fingerprint("a")).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint("ab", "c")).not.toBe(fingerprint("a", "bc"));
});
