import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-2XNGV5P7.js";
import "./chunk-QPNLUR4H.js";
import "./chunk-Y7INO6BL.js";
import "./chunk-B42IVPHI.js";
import "./chunk-J2LH77N2.js";
import "./chunk-JOQ2XHND.js";
import "./chunk-QRF5ZC3H.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-C7TJDEB3.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-QB6PGFJB.js";
import "./chunk-FGB4J46P.js";
import "./chunk-DFRFMUMN.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-HMB6SN67.js";
import "./chunk-CNG4NECG.js";
import "./chunk-OWLXI6PJ.js";
import "./chunk-HBQA37IY.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
import "./chunk-SBSUKJEU.js";
export {
  lintFiles,
  lintJob
};
