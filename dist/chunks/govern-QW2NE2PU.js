import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-LJ754SS5.js";
import "./chunk-44EVCYSH.js";
import "./chunk-GC5TJF2T.js";
import "./chunk-DUXIBAS4.js";
import {
  governedDocument
} from "./chunk-HULJLM6W.js";
import "./chunk-2Z3FEATD.js";
import "./chunk-57XBFSBB.js";
import "./chunk-P42HFKZM.js";
import "./chunk-N5XRAELI.js";
import "./chunk-C7E7DFS6.js";
import "./chunk-AHLRQEA3.js";
import "./chunk-UUCROAPK.js";
import "./chunk-TARZM55W.js";
import "./chunk-M46U4CKX.js";
import "./chunk-3MBF2C7D.js";
import "./chunk-7LRSYIMA.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-UMLBQINJ.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-KX77EBAE.js";
import "./chunk-HM3G43EZ.js";
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
