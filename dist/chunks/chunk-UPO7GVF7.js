import {
  call
} from "./chunk-NQTFCWVW.js";
import {
  orNull
} from "./chunk-C2PK7ITU.js";

// src/postgres/read-filed.ts
function readFiled(database, code, read) {
  return call(database, "quorate.filed", [code], orNull(read));
}

export {
  readFiled
};
