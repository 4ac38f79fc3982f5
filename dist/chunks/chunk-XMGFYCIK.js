import {
  canonicalize,
  sha256
} from "./chunk-OZH5ILIZ.js";

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

// imported:node:crypto?src/seats/secret.ts
var own_createHmac = (...args) => process.getBuiltinModule("node:crypto").createHmac(...args);

// src/seats/secret.ts
var ARGON2 = { memory: 65536, passes: 3, parallelism: 1, saltBytes: 16, tagBytes: 32 };
var PREFIX = `$argon2id$v=19$m=${ARGON2.memory},t=${ARGON2.passes},p=${ARGON2.parallelism}$`;
var SECRET_BYTES = 32;
function readSecretHash(text) {
  if (!text.startsWith(PREFIX)) return null;
  const [saltText = "", keyText = "", ...others] = text.slice(PREFIX.length).split("$");
  const salt = fromPhcBase64(saltText, ARGON2.saltBytes);
  const storedKey = fromPhcBase64(keyText, 32);
  return others.length > 0 || salt === null || storedKey === null ? null : { salt, storedKey };
}
function secretHash(salt, salted) {
  return `${PREFIX}${phcBase64(salt)}$${phcBase64(storedKeyOf(clientKeyOf(salted)))}`;
}
function readChallenge(value) {
  if (typeof value !== "object" || value === null) return null;
  const { alg, m, t, p, salt, nonce } = value;
  const isSet = alg === "argon2id" && m === ARGON2.memory && t === ARGON2.passes && p === ARGON2.parallelism;
  const bytes = typeof salt === "string" ? fromPhcBase64(salt, ARGON2.saltBytes) ?? fromB64url(salt, ARGON2.saltBytes) : null;
  if (!isSet || bytes === null || typeof nonce !== "string" || !/^[0-9a-f]{32,128}$/.test(nonce)) return null;
  return { salt: bytes, nonce };
}
function secretProof(salted, statement, nonce) {
  const clientKey = clientKeyOf(salted);
  return xor(clientKey, signatureOf(storedKeyOf(clientKey), statement, nonce));
}
function isSecretProof({ storedKey }, proof, statement, nonce) {
  if (proof.length !== 32) return false;
  return storedKeyOf(xor(proof, signatureOf(storedKey, statement, nonce))).equals(storedKey);
}
function clientKeyOf(salted) {
  return own_createHmac("sha256", salted).update("Client Key").digest();
}
function storedKeyOf(clientKey) {
  return Buffer.from(sha256(clientKey), "hex");
}
function signatureOf(storedKey, statement, nonce) {
  return own_createHmac("sha256", storedKey).update(`${statement},${nonce}`).digest();
}
function xor(left, right) {
  return Buffer.from(left.map((byte, index) => byte ^ (right[index] ?? 0)));
}

// src/seats/document.ts
var SEAT_SORTS = ["passkey", "ssh", "rsa", "secret"];
var SSH_ALGORITHMS = [
  "ssh-ed25519",
  "sk-ssh-ed25519@openssh.com",
  "ecdsa-sha2-nistp256",
  "sk-ecdsa-sha2-nistp256@openssh.com"
];
var SEAT_KEY = /^[a-z][a-z0-9_]{0,62}$/;
var MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
var UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var HASH = /^[0-9a-f]{64}$/;
var DOMAIN = /^(localhost|([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63})$/;
var ORIGIN = /^(https:\/\/[a-z0-9.-]{1,253}(:[1-9]\d{0,4})?|http:\/\/localhost(:[1-9]\d{0,4})?)$/;
var APPLICATION = "ssh:quorate";
function seatDocumentText(document) {
  return canonicalize(document);
}
function seatDigest(document) {
  return sha256(document);
}
function readSeatDocument(text) {
  const value = canonicalMembers(text);
  if (value === null) return null;
  const { approver_type, custodian, key, ledger_id, seat, sort, v, valid_until, ...others } = value;
  const isWhole = Object.keys(others).length === 0 && (approver_type === "human" || approver_type === "ai_council") && isText(custodian, HASH) && isText(ledger_id, UUID) && isText(seat, SEAT_KEY) && isText(valid_until, MOMENT) && v === 1 && SEAT_SORTS.some((one) => one === sort && isKey[one](key));
  return isWhole ? value : null;
}
function canonicalMembers(text) {
  try {
    const value = JSON.parse(text);
    return isMembers(value) && canonicalize(value) === text ? value : null;
  } catch {
    return null;
  }
}
function isMembers(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value, form) {
  return typeof value === "string" && form.test(value);
}
var isKey = {
  passkey(key) {
    if (!isMembers(key)) return false;
    const { alg, credential_id, device_bound, origin, rp_id, x, y, ...others } = key;
    const id = fromB64url(credential_id);
    return Object.keys(others).length === 0 && alg === "ES256" && id !== null && id.length > 0 && id.length <= 1023 && typeof device_bound === "boolean" && isText(origin, ORIGIN) && isText(rp_id, DOMAIN) && isOriginOf(origin, rp_id) && isCoordinate(x) && isCoordinate(y);
  },
  ssh(key) {
    if (!isMembers(key)) return false;
    const { alg, application, x, y, ...others } = key;
    const one = SSH_ALGORITHMS.find((name) => name === alg);
    return one !== void 0 && Object.keys(others).length === 0 && (isHardware(one) ? application === APPLICATION : application === void 0) && isCoordinate(x) && (isP256(one) ? isCoordinate(y) : y === void 0);
  },
  rsa(key) {
    if (!isMembers(key)) return false;
    const { alg, e, n, ...others } = key;
    const modulus = fromB64url(n);
    return Object.keys(others).length === 0 && alg === "RS256" && e === "AQAB" && modulus !== null && modulus.length >= 256 && modulus.length <= 512 && (modulus[0] ?? 0) >= 128 && (modulus.at(-1) ?? 0) % 2 === 1;
  },
  secret(key) {
    if (!isMembers(key)) return false;
    const { alg, secret_hash, ...others } = key;
    return Object.keys(others).length === 0 && alg === "argon2id" && typeof secret_hash === "string" && readSecretHash(secret_hash) !== null;
  }
};
function isHardware(alg) {
  return alg.startsWith("sk-");
}
function isP256(alg) {
  return alg.includes("nistp256");
}
function isOriginOf(origin, rpId) {
  const host = URL.parse(origin)?.hostname ?? "";
  return host === rpId || rpId.includes(".") && host.endsWith(`.${rpId}`);
}
function isCoordinate(value) {
  return fromB64url(value, 32) !== null;
}

export {
  b64url,
  fromB64url,
  uint32,
  sshString,
  WireReader,
  ARGON2,
  SECRET_BYTES,
  readSecretHash,
  secretHash,
  readChallenge,
  secretProof,
  isSecretProof,
  SEAT_SORTS,
  SSH_ALGORITHMS,
  SEAT_KEY,
  MOMENT,
  UUID,
  APPLICATION,
  seatDocumentText,
  seatDigest,
  readSeatDocument,
  isMembers,
  isHardware,
  isP256
};
