import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-JYSCRCKF.js";
import "./chunk-4BIXEZM3.js";
import "./chunk-QUI7MOX3.js";
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
export {
  lintFiles,
  lintJob
};
