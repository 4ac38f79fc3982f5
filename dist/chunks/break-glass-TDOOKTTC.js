import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-WRYH5BZF.js";
import "./chunk-NGMIOIYL.js";
import {
  loadPolicy
} from "./chunk-VVZUVX3U.js";
import "./chunk-BU6PHU2M.js";
import "./chunk-4AFIWB6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-RCNP76HX.js";
import "./chunk-N4YAFK2S.js";
import "./chunk-X7IWRVA3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNOJV4MH.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-6UQEMURZ.js";
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
