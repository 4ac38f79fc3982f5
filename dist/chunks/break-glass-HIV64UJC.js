import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import {
  loadPolicy
} from "./chunk-Y4UILR2V.js";
import "./chunk-2BK4VRKQ.js";
import "./chunk-ZYT3AA6N.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CTSD5IZO.js";
import "./chunk-72PHWR7C.js";
import "./chunk-WK2TIW2F.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZZRFBKHB.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ML4MZGLB.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-ALSMJ7N4.js";
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
