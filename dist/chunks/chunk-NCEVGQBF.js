// src/seats/bytes.ts
function b64url(bytes) {
  return Buffer.from(bytes).toString("base64url");
}
function fromB64url(text, length) {
  if (typeof text !== "string") return null;
  const bytes = Buffer.from(text, "base64url");
  if (bytes.toString("base64url") !== text || length !== void 0 && bytes.length !== length) return null;
  return bytes;
}
function phcBase64(bytes) {
  return Buffer.from(bytes).toString("base64").replace(/=+$/, "");
}
function fromPhcBase64(text, length) {
  const bytes = Buffer.from(text, "base64");
  return phcBase64(bytes) === text && bytes.length === length ? bytes : null;
}
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
function sshString(value) {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint32(bytes.length), bytes]);
}
var WireReader = class {
  #at = 0;
  #isBroken = false;
  #bytes;
  constructor(bytes) {
    this.#bytes = Buffer.from(bytes);
  }
  /** The next bytes. */
  take(length) {
    if (this.#isBroken || this.#at + length > this.#bytes.length) {
      this.#isBroken = true;
      return null;
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  /** A number of one to four bytes. */
  number(length) {
    return this.take(length)?.readUIntBE(0, length) ?? null;
  }
  /** A string of SSH. */
  string() {
    const length = this.number(4);
    return length === null ? null : this.take(length);
  }
  /** The same as text. */
  text() {
    return this.string()?.toString("latin1") ?? null;
  }
  /** A positive whole number of SSH in so many bytes: no sign, no zero before it but the one that keeps it positive. */
  mpint(length) {
    const bytes = this.string();
    if (bytes === null || bytes.length === 0 || bytes.length > length + 1) return null;
    const [first = 0, second = 0] = bytes;
    if (first >= 128 || first === 0 && (bytes.length === 1 || second < 128)) return null;
    const digits = first === 0 ? bytes.subarray(1) : bytes;
    return digits.length > length ? null : Buffer.concat([Buffer.alloc(length - digits.length), digits]);
  }
  /** Whether everything was read, and nothing past it. */
  get isDone() {
    return !this.#isBroken && this.#at === this.#bytes.length;
  }
};

export {
  b64url,
  fromB64url,
  phcBase64,
  fromPhcBase64,
  uint32,
  sshString,
  WireReader
};
