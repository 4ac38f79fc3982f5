import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-C5PBXXWQ.js";
import "./chunk-SNSHIW56.js";
import {
  callGate
} from "./chunk-BGMJLAWK.js";
import {
  loadPolicy
} from "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  folderFiles
} from "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
