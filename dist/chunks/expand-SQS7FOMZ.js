import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  need
} from "./chunk-QXH2TFJH.js";
import {
  neutraliseJson
} from "./chunk-62JX3CIM.js";
import {
  expandEnvironment
} from "./chunk-3L4XWWZ4.js";
import {
  readEnvironment
} from "./chunk-FIRHEWC5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import {
  readText
} from "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";

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
