import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import {
  loadPolicy
} from "./chunk-KZBH7LFN.js";
import "./chunk-2YUACAJY.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-TZYYQJBS.js";
import "./chunk-5PA6UWKI.js";
import "./chunk-TEV5UGAN.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  folderFiles
} from "./chunk-ARZ74GBJ.js";
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
