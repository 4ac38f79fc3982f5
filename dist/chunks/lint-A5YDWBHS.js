import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-4QIGMSTZ.js";
import "./chunk-7MMDRP5C.js";
import "./chunk-VW2MSKTZ.js";
import "./chunk-HS32BAF5.js";
import "./chunk-AQU7X7LN.js";
import "./chunk-ZV2VDTOR.js";
import "./chunk-VEP2PX3R.js";
import "./chunk-LQJU5K5Y.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-XDOG3LAI.js";
import "./chunk-JYPNBV6S.js";
import "./chunk-PRU33IGI.js";
import "./chunk-JE26244J.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-FZIWPIHT.js";
import "./chunk-CNG4NECG.js";
import "./chunk-DB7M6H4F.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";
export {
  lintFiles,
  lintJob
};
