import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/codes/encoding.ts
import { createHash } from "node:crypto";
function netstring(fields) {
  return Buffer.from(fields.map((field) => field === null ? "-," : `${Buffer.byteLength(field)}:${field},`).join(""));
}
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}
function utcSeconds(unixSeconds) {
  return new Date(unixSeconds * 1e3).toISOString().replace(/\.\d+Z$/, "Z");
}
function digestFields(fields) {
  return sha256(netstring(fields));
}
function byBytes(left, right) {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

export {
  sha256,
  utcSeconds,
  digestFields,
  byBytes
};
