import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-TO6F5RXG.js";
import "./chunk-ZDFZIAIQ.js";
import {
  act
} from "./chunk-IFE7TYNM.js";
import "./chunk-NNCWXPSG.js";
import "./chunk-BVCUWND2.js";
import "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import "./chunk-P5XXQIQA.js";
import "./chunk-4SNXX4JQ.js";
import "./chunk-UEZG7ZLX.js";
import "./chunk-INJWH3MC.js";
import "./chunk-5CYB4XOG.js";
import "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-QHK766TR.js";
import "./chunk-J3TSRABW.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-2W3UNYRZ.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
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
