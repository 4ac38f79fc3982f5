import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-LFWKJJNL.js";
import "./chunk-B42IVPHI.js";
import "./chunk-J2LH77N2.js";
import "./chunk-JOQ2XHND.js";
import "./chunk-QRF5ZC3H.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-C7TJDEB3.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-FGB4J46P.js";
import "./chunk-DFRFMUMN.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HBQA37IY.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
