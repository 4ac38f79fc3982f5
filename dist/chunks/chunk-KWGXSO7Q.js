import {
  call
} from "./chunk-WRYH5BZF.js";
import {
  listOf,
  members,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/permit-keys.ts
var listed = {
  issuer: orNull(text),
  keys: listOf(
    members({ kid: text, n: text, environment: text, seal_sha256: text, since: text, retired: orNull(text) })
  )
};
var metadata = members(listed);
var made = members({ ...listed, kid: text });
function readPermitKeys(database) {
  return call(database, "quorate.permit_metadata", [], metadata);
}
function makePermitKey(database, seal) {
  return call(database, "quorate.make_permit_key", [seal.reveal()], made);
}

export {
  readPermitKeys,
  makePermitKey
};
