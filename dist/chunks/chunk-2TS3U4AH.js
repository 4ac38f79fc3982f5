import {
  call
} from "./chunk-NQTFCWVW.js";
import {
  members,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/read-compensation.ts
var base = members({ kind: text, document: orNull(text) });
var compensationAnswer = (value, at) => ({ ...base(value, at), shown: value });
function readCompensation(database, code) {
  return call(database, "quorate.compensation", [code], orNull(compensationAnswer));
}

export {
  compensationAnswer,
  readCompensation
};
