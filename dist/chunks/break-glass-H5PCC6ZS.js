import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-DQCBIXBC.js";
import "./chunk-SDYWRRXA.js";
import {
  loadPolicy
} from "./chunk-QXQMLB4N.js";
import "./chunk-YGNLF55Z.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ZNFV6QV5.js";
import "./chunk-O3FHR4EJ.js";
import "./chunk-NPPXMGBV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AUNC2MGS.js";
import "./chunk-7ZEGVTTA.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  folderFiles
} from "./chunk-EFBZM7NI.js";
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
