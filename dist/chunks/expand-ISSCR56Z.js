import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  expandEnvironment
} from "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import {
  readEnvironment
} from "./chunk-M7JSTLUA.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import {
  neutraliseJson
} from "./chunk-EQXXOESP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  readText
} from "./chunk-FZIWPIHT.js";
import {
  valueOrThrow
} from "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";

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
