import {
  answerVerdict
} from "./chunk-5ZVAMNI6.js";
import "./chunk-V65UW5GY.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-LD7OM5XN.js";
import {
  loadPolicy
} from "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import {
  callGate
} from "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  folderFiles
} from "./chunk-JB6JSYII.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/policy/break-glass.ts
async function breakGlassPolicy(database, asked) {
  const { bytes } = await loadPolicy(folderFiles(asked.folder), asked.environment);
  const answer = await callGate(database, "quorate.break_glass_policy", [bytes, asked.reason]);
  return {
    ...answerVerdict("policy", answer, null),
    next: ["Every open change was for the policy before: dispatch the open workflow again."]
  };
}
export {
  breakGlassPolicy
};
