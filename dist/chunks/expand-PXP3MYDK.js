import {
  expandEnvironment
} from "./chunk-2PDRC6WT.js";
import {
  readEnvironment
} from "./chunk-NYXNPCFU.js";
import "./chunk-33ADH4KI.js";
import "./chunk-T3L6L2TK.js";
import {
  valueOrThrow
} from "./chunk-5DHPG3YS.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  neutraliseJson,
  readText
} from "./chunk-NYVE2XIR.js";
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
