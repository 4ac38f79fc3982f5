import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-7NFRRZO4.js";
import "./chunk-WRYDA4EG.js";
import "./chunk-WQKGBOFQ.js";
import "./chunk-ZJEUVNDX.js";
import "./chunk-JAK2S55C.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-KQYTCOXY.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-RQPSZWZT.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-WCBVFPGP.js";
import "./chunk-K6IAYQWH.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
