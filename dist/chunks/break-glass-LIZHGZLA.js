import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-LD7OM5XN.js";
import {
  callGate
} from "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import {
  loadPolicy
} from "./chunk-SVVLS7DZ.js";
import "./chunk-FD2SFEVH.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NL65X6EQ.js";
import "./chunk-H62HTGVO.js";
import "./chunk-5UVYF5ZA.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  folderFiles
} from "./chunk-OTAOZ5OP.js";
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
