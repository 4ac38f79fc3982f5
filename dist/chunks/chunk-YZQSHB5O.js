import {
  call
} from "./chunk-NQTFCWVW.js";
import {
  listOf,
  members,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import {
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/postgres/permit-keys.ts
var listed = {
  issuer: orNull(text),
  keys: listOf(
    members({ kid: text, n: text, environment: text, seal_sha256: text, since: text, retired: orNull(text) })
  )
};
var metadata = members(listed);
var made = members({ ...listed, kid: text });
function sealSha256(seal) {
  return sha256(`quorate:v1:permit-seal:${seal.reveal()}`);
}
function readPermitKeys(database) {
  return call(database, "quorate.permit_metadata", [], metadata);
}
function makePermitKey(database, seal) {
  return call(database, "quorate.make_permit_key", [seal.reveal()], made);
}

export {
  sealSha256,
  readPermitKeys,
  makePermitKey
};
