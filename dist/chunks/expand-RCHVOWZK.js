import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  expandEnvironment
} from "./chunk-L2TDZUYT.js";
import {
  readEnvironment
} from "./chunk-C2SWCMQ2.js";
import "./chunk-CSN4AYHF.js";
import {
  neutraliseJson
} from "./chunk-EQXXOESP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import {
  readText
} from "./chunk-YCOA7NZU.js";
import {
  valueOrThrow
} from "./chunk-YTE2JKDE.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-3LYL2YFW.js";
import "./chunk-6EGBDJKG.js";
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
