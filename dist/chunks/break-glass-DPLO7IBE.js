import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import {
  loadPolicy
} from "./chunk-65ENWNEN.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-DCS74KYF.js";
import "./chunk-NAD6GMO3.js";
import "./chunk-Z5SA2TTB.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-SZTHFHD5.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

// src/usecases/policy/break-glass.ts
async function breakGlassPolicy(database, asked) {
  const { bytes } = await loadPolicy(folderFiles(asked.folder), asked.environment);
  const answer = await callGate(database, "quorate.break_glass_policy", [bytes, asked.reason]);
  return {
    ...answerVerdict("policy", answer),
    next: ["Every open change was for the policy before: dispatch the open workflow again."]
  };
}
export {
  breakGlassPolicy
};
