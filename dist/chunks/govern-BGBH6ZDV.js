import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-YDPQEKFP.js";
import "./chunk-EFTNAG2H.js";
import "./chunk-QWSWB6V7.js";
import "./chunk-7H6GATEN.js";
import {
  governedDocument
} from "./chunk-DBWCOYHU.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-6DBBSC2Z.js";
import "./chunk-CTJY273O.js";
import "./chunk-BFTB6NMX.js";
import "./chunk-K46WEXAW.js";
import "./chunk-ZPLGBTYC.js";
import "./chunk-CXZF72O3.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-XKIXPQMH.js";
import "./chunk-KFINEMAS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
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
