import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// src/ci/github/answers/fields.ts
function objectOf(value, field) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw malformed(field, "an object");
}
function arrayOf(value, field) {
  if (Array.isArray(value)) return value;
  throw malformed(field, "an array");
}
function textOf(value, field) {
  if (typeof value === "string" && value.isWellFormed() && /^[^\u0000-\u001f\u007f]{1,1024}$/.test(value)) return value;
  throw malformed(field, "a text");
}
function commitOf(value, field) {
  const sha = textOf(value, field);
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) throw malformed(field, "a commit");
  return sha;
}
function idOf(value, field) {
  if (typeof value === "bigint" ? value > 0n : Number.isSafeInteger(value) && value > 0) return `${value}`;
  throw malformed(field, "a numeric id");
}
function loginOf({ login }) {
  return typeof login === "string" && login !== "" ? { userLogin: login } : {};
}
function malformed(field, expected) {
  return new QuorateError("GITHUB_ANSWER", { expected: { [field]: expected } });
}

export {
  objectOf,
  arrayOf,
  textOf,
  commitOf,
  idOf,
  loginOf,
  malformed
};
