import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-BWRQICT4.js";
import "./chunk-2HBHHSVD.js";
import "./chunk-3C5H4SMM.js";
import "./chunk-V7UQ5GHQ.js";
import "./chunk-BKOGZIPN.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-T22IKXDQ.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-KALJ7SVI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-62VHAL2V.js";
import "./chunk-2HLIRXXN.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
