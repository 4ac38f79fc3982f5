import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  need
} from "./chunk-HWJX5LCM.js";
import {
  neutraliseJson
} from "./chunk-62JX3CIM.js";
import {
  expandEnvironment
} from "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import {
  readEnvironment
} from "./chunk-YTTDINJT.js";
import "./chunk-ZXQM7CTC.js";
import {
  readText
} from "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-H62SAUEO.js";
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
