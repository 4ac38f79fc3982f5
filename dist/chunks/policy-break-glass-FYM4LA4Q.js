import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-LANJ22AP.js";
import "./chunk-YBWIJVM2.js";
import {
  callGate
} from "./chunk-YI43Q6GL.js";
import {
  loadPolicy
} from "./chunk-VPDUWGAX.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GRO3DZBF.js";
import "./chunk-DYNWDMLS.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import {
  folderFiles
} from "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-ZASXGNUI.js";
import "./chunk-ZCU3WYBB.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/policy-break-glass.ts
async function breakGlassPolicy(database, asked) {
  const { bytes } = await loadPolicy(folderFiles(asked.folder), asked.environment);
  const answer = await callGate(database, "qt001_cp.break_glass_policy", [bytes, asked.reason]);
  return {
    ...answerVerdict("policy", answer),
    next: ["Every open change was for the policy before: dispatch the open workflow again."]
  };
}
export {
  breakGlassPolicy
};
