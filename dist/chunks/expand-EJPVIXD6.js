import {
  expandEnvironment
} from "./chunk-UOJDIMG2.js";
import {
  readEnvironment
} from "./chunk-7VJHQ26O.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import {
  valueOrThrow
} from "./chunk-JWTRJMPC.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  neutraliseJson,
  readText
} from "./chunk-OXZ7BPIT.js";
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
