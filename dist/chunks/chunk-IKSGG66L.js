import {
  digestFields
} from "./chunk-MOJ4YKEH.js";

// src/documents/unit.ts
var UNIT_RULE = 1;
function unitHash(unit) {
  return digestFields(["unit", unit.address, unit.kind, unit.title, unit.body]);
}

export {
  UNIT_RULE,
  unitHash
};
