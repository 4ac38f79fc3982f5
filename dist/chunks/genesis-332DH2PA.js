import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-3N5T3TEW.js";
import "./chunk-MODAAGYJ.js";
import "./chunk-UVX26XD4.js";
import "./chunk-CXIRJVGP.js";
import "./chunk-BEAF4VCG.js";
import "./chunk-76YCEOLG.js";
import "./chunk-YEFAPYY2.js";
import "./chunk-TXHFUY3B.js";
import "./chunk-P2AUJPMY.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-ZRPZJ25N.js";
import "./chunk-LI4MXZQT.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-REED76QN.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-TENLRTDM.js";
import "./chunk-4PAYJ73G.js";
import "./chunk-HS32BAF5.js";
import "./chunk-2I3BTJPU.js";
import "./chunk-PPTODISY.js";
import "./chunk-RR25FGAS.js";
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
