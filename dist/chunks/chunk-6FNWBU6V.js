import {
  fromB64url
} from "./chunk-NCEVGQBF.js";
import {
  canonicalize,
  sha256
} from "./chunk-MOJ4YKEH.js";

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
    const { alg, secret_hash_sha256: digest, ...others } = key;
    return Object.keys(others).length === 0 && alg === "argon2id" && isText(digest, /^[0-9a-f]{64}$/);
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
  isText,
  isHardware,
  isP256
};
