import { ApiError } from "../wire/api-error";

/** The bytes of a book as an add-in hands it over. Throws ApiError for what is not base64. */
export function bookBytes(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new ApiError("InvalidArgument");
  }
}
