import {
  digestFields
} from "./chunk-OTAOZ5OP.js";

// src/documents/unit.ts
function unitHash(unit) {
  return digestFields(["unit", unit.address, unit.kind, unit.title, unit.body]);
}

export {
  unitHash
};
