import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-KII7BOBF.js";
import "./chunk-UDETZGQN.js";
import "./chunk-ZWRIIOIC.js";
import "./chunk-ENPGRSKH.js";
import {
  governedDocument
} from "./chunk-MQRKZKVS.js";
import "./chunk-HDUTYPLA.js";
import "./chunk-LIHWDYVS.js";
import "./chunk-GY7NIFLU.js";
import "./chunk-24TRDCMS.js";
import "./chunk-WBMFJGPR.js";
import "./chunk-TXO3XR5R.js";
import "./chunk-3H76QPA4.js";
import "./chunk-GCVABS5E.js";
import "./chunk-B726KBPD.js";
import "./chunk-Z7VZYP7F.js";
import "./chunk-HOPJW5YW.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-PQA2VAL4.js";
import "./chunk-N4K32YF6.js";
import "./chunk-254MA2TA.js";
import "./chunk-BE3TAST3.js";
import "./chunk-H62SAUEO.js";
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
