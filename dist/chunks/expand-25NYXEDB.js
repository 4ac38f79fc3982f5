import {
  expandEnvironment
} from "./chunk-6JB7CZO6.js";
import {
  readEnvironment
} from "./chunk-WQYSR477.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import {
  valueOrThrow
} from "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  neutraliseJson,
  readText
} from "./chunk-VUEBSIIM.js";
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
