import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  expandEnvironment,
  need,
  readEnvironment,
  readText
} from "./chunk-DQHBHRXH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-2XRDSJSY.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/expand.ts
async function expandFile(folder, path) {
  const set = expandEnvironment(need(readEnvironment(await readText(folder, path), path)));
  console.log(JSON.stringify({ digest: set.digest, documents: set.documents }, null, 2));
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
