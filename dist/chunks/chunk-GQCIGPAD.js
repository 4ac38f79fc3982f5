import {
  digestFields
} from "./chunk-IRR73VOT.js";

// src/documents/unit.ts
function unitHash(unit) {
  return digestFields(["unit", unit.address, unit.kind, unit.title, unit.body]);
}

export {
  unitHash
};
