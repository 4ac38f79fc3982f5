import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-C5PBXXWQ.js";
import "./chunk-SNSHIW56.js";
import {
  callGate
} from "./chunk-K246YHOG.js";
import {
  loadPolicy
} from "./chunk-ML7R4SQU.js";
import "./chunk-4SIKZGDI.js";
import "./chunk-XNJOKFF2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-JITSBC7S.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  folderFiles
} from "./chunk-A4K264PO.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
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
