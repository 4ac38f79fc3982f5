import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-C5PBXXWQ.js";
import "./chunk-SNSHIW56.js";
import {
  callGate
} from "./chunk-HE2DVMTB.js";
import {
  loadPolicy
} from "./chunk-VJ6JWEUO.js";
import "./chunk-L2TDZUYT.js";
import "./chunk-C2SWCMQ2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  folderFiles
} from "./chunk-YCOA7NZU.js";
import "./chunk-YTE2JKDE.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-3LYL2YFW.js";
import "./chunk-6EGBDJKG.js";
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
