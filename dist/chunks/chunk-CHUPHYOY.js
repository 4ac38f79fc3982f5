import {
  call
} from "./chunk-NQTFCWVW.js";
import {
  flag,
  listOf,
  members,
  number,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/releases.ts
var listed = members({
  environment: text,
  name: text,
  version: number,
  sha256: text,
  recipient: text,
  single_use: flag,
  ordered: text,
  put: orNull(text),
  withdrawn: orNull(text),
  granted: listOf(text),
  rotate: flag
});
var put = members({ environment: text, name: text, version: number, sha256: text });
function readReleases(database) {
  return call(database, "quorate.releases", [], listOf(listed));
}
function putRelease(database, sealed) {
  return call(database, "quorate.put_release", [sealed], put);
}

export {
  readReleases,
  putRelease
};
