import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-XWF3DGD7.js";
import "./chunk-R6B7HNBX.js";
import "./chunk-BTJRSV5B.js";
import "./chunk-TBEEA2OJ.js";
import {
  governedDocument
} from "./chunk-FQFPZQOU.js";
import "./chunk-JLY6MXUP.js";
import "./chunk-SLFOFYU2.js";
import "./chunk-YCEZL6EK.js";
import "./chunk-FN6LSULW.js";
import "./chunk-LMS37WOM.js";
import "./chunk-AQDL2H3F.js";
import "./chunk-GK72X7LS.js";
import "./chunk-JGVLKYAJ.js";
import "./chunk-UWBQYSN4.js";
import "./chunk-6ZRXLQ4J.js";
import "./chunk-2E4TDYDW.js";
import "./chunk-VF5JU5WD.js";
import "./chunk-53IBUP72.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-RUURLOKL.js";
import "./chunk-6KHHJS7W.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-PJIXFWHP.js";
import "./chunk-SJPRFVZW.js";
import "./chunk-XNLRLRAV.js";
import "./chunk-UIMO6ZHU.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/govern.ts
var governStep = {
  actions: ["MANIFEST_ACTIVATE", "REGISTRY_CHANGE", "KEY_CHANGE", "PRIVILEGE_APPLY"],
  login: "door",
  purpose: "govern",
  preflight: "qt001_cp.preflight_govern",
  act: "qt001_cp.govern",
  async checkedOut(run, gate, change, database) {
    return { digest: sha256(await governedDocument(run, change.action, gate, database)), blocks: [] };
  }
};
function govern(run) {
  return act(run, governStep, { rehearseOnly: false });
}
export {
  govern,
  governStep
};
