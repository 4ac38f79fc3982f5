import {
  readFile
} from "./chunk-JTB3XEPU.js";

// src/manifest/read-escalation-close.ts
function readEscalationClose(text, file) {
  const read = readFile(text, file, "ESCALATION_CLOSE");
  return read.ok ? { ok: true, value: read.value } : read;
}

export {
  readEscalationClose
};
