import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-V5MN3FMI.js";
import "./chunk-3O77US35.js";
import "./chunk-PWBY3J24.js";
import "./chunk-35UXBG4J.js";
import {
  governedDocument
} from "./chunk-KGVWH6EJ.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-TWQSCQBY.js";
import "./chunk-MZTM3HZK.js";
import "./chunk-MBWQ2QMB.js";
import "./chunk-U6JF5CM3.js";
import "./chunk-U22ETJAG.js";
import "./chunk-NMA7WCEI.js";
import "./chunk-TL22XLRZ.js";
import "./chunk-S3S2OT7F.js";
import "./chunk-3MVZJH4V.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-M4I3XFBN.js";
import "./chunk-F6KZWY4O.js";
import "./chunk-VXGWVJWF.js";
import "./chunk-KL3FN5AA.js";
import "./chunk-SMD6KMJB.js";
import "./chunk-URPUXKYC.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-HXVVDUXY.js";
import "./chunk-S3CB2TQ5.js";
import "./chunk-NK66JO2G.js";
import "./chunk-6E2GIQQC.js";
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
