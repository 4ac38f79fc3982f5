import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import {
  loadPolicy
} from "./chunk-AWOYR5HK.js";
import "./chunk-V26E36RZ.js";
import "./chunk-2SWKV2WD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-5QM27RN6.js";
import "./chunk-6JB7CZO6.js";
import "./chunk-WQYSR477.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-VUEBSIIM.js";
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
