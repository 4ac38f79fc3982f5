import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import {
  loadPolicy
} from "./chunk-5YHBHQP4.js";
import "./chunk-Q6O3WUK6.js";
import "./chunk-H24AOPBZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-FBBOAZMA.js";
import "./chunk-2PDRC6WT.js";
import "./chunk-NYXNPCFU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-33ADH4KI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5DHPG3YS.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-NYVE2XIR.js";
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
