import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  loadPolicy
} from "./chunk-V2Z46GO3.js";
import "./chunk-OJPA36SR.js";
import {
  callGate
} from "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-JCAGODEA.js";
import "./chunk-BKO2MORM.js";
import "./chunk-STXMB3R3.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-BVKEXXGS.js";
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
