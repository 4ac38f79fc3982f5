import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-BG3WXBGZ.js";
import "./chunk-22VBN6NL.js";
import "./chunk-RKLHGWZ5.js";
import "./chunk-CZSSHG6P.js";
import {
  governedDocument
} from "./chunk-DOF6R3UF.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-HQA5D3UU.js";
import "./chunk-6RM4MRVS.js";
import "./chunk-I6K46ZZU.js";
import "./chunk-R3CPABE5.js";
import "./chunk-6FSSSIEF.js";
import "./chunk-7YIXI4NP.js";
import "./chunk-IHYSLUTW.js";
import "./chunk-JRIOIXC7.js";
import "./chunk-XC66A34R.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-5DZZN3OI.js";
import "./chunk-KNVUAXUU.js";
import "./chunk-VXGWVJWF.js";
import "./chunk-KL3FN5AA.js";
import "./chunk-SMD6KMJB.js";
import "./chunk-URPUXKYC.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-Z2HJBRMQ.js";
import "./chunk-KED3LSNZ.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
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
