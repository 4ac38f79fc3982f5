import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  need
} from "./chunk-A7CINC7C.js";
import {
  neutraliseJson
} from "./chunk-62JX3CIM.js";
import {
  expandEnvironment
} from "./chunk-BTL5CS7A.js";
import {
  readEnvironment
} from "./chunk-U5I25FKP.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import {
  readText
} from "./chunk-F7D46C5P.js";
import "./chunk-LNTRLGO4.js";
import "./chunk-2NSOHCKH.js";
import "./chunk-L7YEMJ6X.js";
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
