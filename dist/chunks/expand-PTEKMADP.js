import {
  expandEnvironment
} from "./chunk-D2OZEVMB.js";
import {
  readEnvironment
} from "./chunk-MU4L4KGA.js";
import "./chunk-VG4YAWR4.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import {
  valueOrThrow
} from "./chunk-W25UMLB7.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  neutraliseJson,
  readText
} from "./chunk-XGBBHOQ2.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

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
