import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import {
  loadPolicy
} from "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-W2Q5UKN3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

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
