import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cutStep
} from "./chunk-4O4GDBLP.js";
import {
  verifyStep
} from "./chunk-4TP5DNOQ.js";
import {
  act
} from "./chunk-7IJVPUOB.js";
import "./chunk-WMAQD35D.js";
import "./chunk-5EUV7OJO.js";
import "./chunk-DUSGJ257.js";
import "./chunk-WNFXPRFX.js";
import "./chunk-4HMNO3WG.js";
import "./chunk-JHAUHYSL.js";
import "./chunk-LTUVAESV.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-3RTW5IYN.js";
import "./chunk-VHRVXC67.js";
import "./chunk-PF3E2MP6.js";
import "./chunk-OJ45C736.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-NTTQ23PC.js";
import "./chunk-4VWLFTUU.js";
import "./chunk-RFGXYA47.js";
import "./chunk-62JX3CIM.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-X7Z56GUP.js";
import "./chunk-K7HHHOUK.js";
import "./chunk-URPUXKYC.js";
import "./chunk-5X4YB34O.js";
import "./chunk-4N2N6U4D.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-A6UXESFV.js";
import "./chunk-2EYON2U5.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-3QFTFZYF.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-ZM4YJU73.js";
import "./chunk-A6M4XHIJ.js";
import "./chunk-BKZJ3WDN.js";
import "./chunk-7WH3J63K.js";
import "./chunk-7JJGGJKP.js";
import "./chunk-ZCU3WYBB.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/preflight.ts
function preflight(run) {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER;
  return act(run, isVerify ? verifyStep : cutStep, { rehearseOnly: true });
}
export {
  preflight
};
