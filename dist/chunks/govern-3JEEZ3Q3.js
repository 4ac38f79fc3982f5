import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-VQBXEMGV.js";
import "./chunk-O7THCP2N.js";
import "./chunk-XPHTK4XA.js";
import "./chunk-3AFMMAHF.js";
import {
  governedDocument
} from "./chunk-WGVJSPGG.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-JM3PV4QE.js";
import "./chunk-EUB367AG.js";
import "./chunk-TNKLTXXL.js";
import "./chunk-OZ25L32F.js";
import "./chunk-EGNHY3FM.js";
import "./chunk-XBMAQJHZ.js";
import "./chunk-OW3FOXJS.js";
import "./chunk-U3RQIC34.js";
import "./chunk-NGLBU2WQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-CSGTFMQY.js";
import "./chunk-FRSUO7DV.js";
import "./chunk-VXGWVJWF.js";
import "./chunk-PJZOZJDM.js";
import "./chunk-JMPX3OUA.js";
import "./chunk-URPUXKYC.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-YNDOIRQ4.js";
import "./chunk-BLFPIFX6.js";
import "./chunk-OM2CZGRR.js";
import "./chunk-YVM4PI3Z.js";
import "./chunk-BY4RZYSL.js";
import "./chunk-JTMHNBJ2.js";
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
