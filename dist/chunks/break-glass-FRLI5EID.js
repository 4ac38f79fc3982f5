import {
  answerVerdict
} from "./chunk-TCQAE5TJ.js";
import "./chunk-3RLLVSOM.js";
import "./chunk-LD7OM5XN.js";
import {
  loadPolicy
} from "./chunk-2VLRUWQS.js";
import "./chunk-OQTQF4RL.js";
import "./chunk-EKTGI4BE.js";
import {
  callGate
} from "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-2ZAGNZ7W.js";
import "./chunk-TVIG5VNP.js";
import "./chunk-JK5TLHCR.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-FTQPQCFV.js";
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
