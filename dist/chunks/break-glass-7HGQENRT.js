import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-76YCEOLG.js";
import "./chunk-WLU3A6BA.js";
import {
  callGate
} from "./chunk-M7ILL3XT.js";
import "./chunk-3WWCHBJ2.js";
import {
  loadPolicy
} from "./chunk-J2LH77N2.js";
import "./chunk-JOQ2XHND.js";
import "./chunk-QRF5ZC3H.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-C7TJDEB3.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  folderFiles
} from "./chunk-HMB6SN67.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HBQA37IY.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
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
