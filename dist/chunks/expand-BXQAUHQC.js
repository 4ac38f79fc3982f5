import {
  expandEnvironment
} from "./chunk-WN5M7B2A.js";
import {
  readEnvironment
} from "./chunk-FYXMQPUS.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import {
  valueOrThrow
} from "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  neutraliseJson,
  readText
} from "./chunk-JB6JSYII.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/policy/expand.ts
async function expandFile(folder, path, { indent }) {
  const set = expandEnvironment(valueOrThrow(readEnvironment(await readText(folder, path), path)));
  console.log(neutraliseJson(JSON.stringify({ digest: set.digest, documents: set.documents }, null, indent)));
  return {
    outcome: "pass",
    mode: "expand",
    findings: [],
    facts: { documents: String(set.documents.length), digest: set.digest }
  };
}
export {
  expandFile
};
