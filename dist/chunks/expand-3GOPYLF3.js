import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  expandEnvironment
} from "./chunk-JOQ2XHND.js";
import {
  readEnvironment
} from "./chunk-QRF5ZC3H.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import {
  neutraliseJson
} from "./chunk-EQXXOESP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  readText
} from "./chunk-HMB6SN67.js";
import "./chunk-CNG4NECG.js";
import {
  valueOrThrow
} from "./chunk-HBQA37IY.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
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
