import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-76YCEOLG.js";
import "./chunk-WLU3A6BA.js";
import {
  callGate
} from "./chunk-R3AWVE7O.js";
import "./chunk-3WWCHBJ2.js";
import {
  loadPolicy
} from "./chunk-JHVIT5ZP.js";
import "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-M7JSTLUA.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  folderFiles
} from "./chunk-FZIWPIHT.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";

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
