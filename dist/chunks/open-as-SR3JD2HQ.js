import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-YUCURGBT.js";
import "./chunk-AQU7X7LN.js";
import "./chunk-ZV2VDTOR.js";
import "./chunk-VEP2PX3R.js";
import "./chunk-LQJU5K5Y.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-JYPNBV6S.js";
import "./chunk-PRU33IGI.js";
import "./chunk-JE26244J.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-CNG4NECG.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
