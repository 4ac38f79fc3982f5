import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  neutraliseJson
} from "./chunk-62JX3CIM.js";
import {
  expandEnvironment
} from "./chunk-5X4YB34O.js";
import {
  need,
  readEnvironment
} from "./chunk-4N2N6U4D.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import {
  readText
} from "./chunk-ZM4YJU73.js";
import "./chunk-A6M4XHIJ.js";
import "./chunk-BKZJ3WDN.js";
import "./chunk-7JJGGJKP.js";
import "./chunk-ZCU3WYBB.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/expand.ts
async function expandFile(folder, path, { indent }) {
  const set = expandEnvironment(need(readEnvironment(await readText(folder, path), path)));
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
