import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-VT3CJB34.js";
import "./chunk-5ZYQ3Y2O.js";
import "./chunk-UVX26XD4.js";
import "./chunk-CXIRJVGP.js";
import "./chunk-KNE24CLS.js";
import "./chunk-76YCEOLG.js";
import "./chunk-AJAKBEYC.js";
import "./chunk-TXHFUY3B.js";
import "./chunk-IUG4GN6P.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-DJSXMWQT.js";
import "./chunk-HALZO4PX.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-R3AWVE7O.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-TENLRTDM.js";
import "./chunk-4PAYJ73G.js";
import "./chunk-HS32BAF5.js";
import "./chunk-3ALBZMVE.js";
import "./chunk-EQGXD742.js";
import "./chunk-5IVLD2VP.js";
import "./chunk-AI7PKO3Y.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-3IKVKSJR.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-3ZSNLHSH.js";
import "./chunk-PRU33IGI.js";
import "./chunk-EQXXOESP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-WVMZYKCW.js";
import "./chunk-JE26244J.js";
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
  genesis,
  genesisFromFiles
};
