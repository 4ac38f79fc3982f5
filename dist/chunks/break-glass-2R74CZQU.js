import {
  answerVerdict
} from "./chunk-2GLRX3UX.js";
import "./chunk-HHK6RWDE.js";
import "./chunk-XS6THTMJ.js";
import "./chunk-LD7OM5XN.js";
import {
  loadPolicy
} from "./chunk-DQWQSPL5.js";
import "./chunk-LXETNVHR.js";
import "./chunk-2PRZN45W.js";
import {
  callGate
} from "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7MRMCTPU.js";
import "./chunk-P4LJE2KY.js";
import "./chunk-5SXGN7AV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ABZUCIZO.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JHRUXCZ6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-QI7IHNYE.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/policy/break-glass.ts
async function breakGlassPolicy(database, asked) {
  const { bytes } = await loadPolicy(folderFiles(asked.folder), asked.environment);
  const answer = await callGate(database, "quorate.break_glass_policy", [bytes, asked.reason]);
  return {
    ...answerVerdict("policy", answer, null),
    next: ["Every open change was for the policy before: dispatch the open workflow again."]
  };
}
export {
  breakGlassPolicy
};
