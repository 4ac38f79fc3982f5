import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-6P44NH5N.js";
import "./chunk-ZDFZIAIQ.js";
import {
  act
} from "./chunk-745LLD76.js";
import "./chunk-EFTNAG2H.js";
import "./chunk-IV6ZR63D.js";
import "./chunk-RNNDEJ2U.js";
import "./chunk-BFTB6NMX.js";
import "./chunk-QWSWB6V7.js";
import "./chunk-7H6GATEN.js";
import "./chunk-JSO62U7R.js";
import "./chunk-ZPLGBTYC.js";
import "./chunk-CXZF72O3.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-33ZLSGNZ.js";
import "./chunk-HSNM62EC.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-4ZABKMMK.js";
import "./chunk-UAQU7HKU.js";
import "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-CMELLZSK.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
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
