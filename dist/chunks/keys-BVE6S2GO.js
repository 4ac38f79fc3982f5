import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-TYTQWRJ4.js";
import "./chunk-3ZSNLHSH.js";
import "./chunk-QR3Y4X4A.js";
import "./chunk-76YCEOLG.js";
import "./chunk-AJAKBEYC.js";
import "./chunk-XKORWANI.js";
import "./chunk-IUG4GN6P.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-DJSXMWQT.js";
import "./chunk-HALZO4PX.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-R3AWVE7O.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-TENLRTDM.js";
import "./chunk-MMIWYXOF.js";
import "./chunk-JHVIT5ZP.js";
import "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-M7JSTLUA.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-PRU33IGI.js";
import "./chunk-EQXXOESP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-WVMZYKCW.js";
import "./chunk-JE26244J.js";
import "./chunk-FZIWPIHT.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
