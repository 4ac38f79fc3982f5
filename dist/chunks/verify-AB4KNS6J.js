import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-QZH57I76.js";
import "./chunk-MFBIH2IM.js";
import "./chunk-QKF53DR5.js";
import "./chunk-MEHHLSWF.js";
import "./chunk-ZJCBD7XT.js";
import "./chunk-GXGN6D7T.js";
import "./chunk-ZPTOEJBY.js";
import "./chunk-TMFGISE5.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-RHN5A6AB.js";
import "./chunk-2OYFTUDP.js";
import "./chunk-IZTLRVEJ.js";
import "./chunk-ZNB6I2HQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-ZZU56GXP.js";
import "./chunk-YNMQPLER.js";
import "./chunk-A7CINC7C.js";
import "./chunk-HAFOE4NY.js";
import "./chunk-URPUXKYC.js";
import "./chunk-BTL5CS7A.js";
import "./chunk-U5I25FKP.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-G5ESR7GZ.js";
import "./chunk-MEIFEWQE.js";
import "./chunk-MKSZX4CQ.js";
import "./chunk-OX7BR2RM.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-F7D46C5P.js";
import "./chunk-LNTRLGO4.js";
import "./chunk-2NSOHCKH.js";
import "./chunk-TO7C6FDC.js";
import "./chunk-L7YEMJ6X.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  verify,
  verifyStep
};
