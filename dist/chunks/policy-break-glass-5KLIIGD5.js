import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-LANJ22AP.js";
import "./chunk-YBWIJVM2.js";
import {
  callGate
} from "./chunk-IJRVX4RA.js";
import {
  loadPolicy
} from "./chunk-ESC7GH3F.js";
import "./chunk-URPUXKYC.js";
import "./chunk-UEMPQIJO.js";
import "./chunk-KKSXBCRA.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import {
  folderFiles
} from "./chunk-C7JFYQK2.js";
import "./chunk-P4SU3GUE.js";
import "./chunk-DY2LLULD.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
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
