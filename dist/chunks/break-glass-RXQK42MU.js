import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import {
  loadPolicy
} from "./chunk-WLOP6Q5U.js";
import "./chunk-KL4ECUYG.js";
import "./chunk-CYYZA3LB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-UPPCQRQW.js";
import "./chunk-XPR6TX64.js";
import "./chunk-PCWRIZOI.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CXD7CNZI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5RXLA65X.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-E6DIM3EY.js";
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
