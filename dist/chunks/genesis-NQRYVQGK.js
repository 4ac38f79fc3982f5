import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-PR5I57RT.js";
import "./chunk-OUYWMVOF.js";
import "./chunk-ROCRCX6R.js";
import "./chunk-76YCEOLG.js";
import "./chunk-RDKLLL4N.js";
import "./chunk-VH3DJ5M3.js";
import "./chunk-KAG5C2ET.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-EPEVEZPQ.js";
import "./chunk-XADHRM5C.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-UVX26XD4.js";
import "./chunk-M7ILL3XT.js";
import "./chunk-GAX53S3S.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-L3ND3QRF.js";
import "./chunk-QPNLUR4H.js";
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
import "./chunk-F2WMMNUS.js";
import "./chunk-EQXXOESP.js";
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
  genesis,
  genesisFromFiles
};
