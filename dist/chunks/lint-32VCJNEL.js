import {
  lintFiles,
  lintJob
} from "./chunk-ML4JEUPI.js";
import "./chunk-HAK3JMJ7.js";
import "./chunk-Q4PXODGL.js";
import "./chunk-M2TGO2YF.js";
import "./chunk-4LBCM2UA.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-36MAEMAG.js";
import "./chunk-5FXFPNEV.js";
import "./chunk-6SNQQOS3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-EXHSIMLP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-3QBYAZHO.js";
import "./chunk-ERBXSVTS.js";
import "./chunk-WCP6WYLP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-E4JRPDIS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
