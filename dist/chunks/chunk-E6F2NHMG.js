import {
  digestFields
} from "./chunk-C3NZLOEQ.js";

// src/documents/unit.ts
function unitHash(unit) {
  return digestFields(["unit", unit.address, unit.kind, unit.title, unit.body]);
}

export {
  unitHash
};
