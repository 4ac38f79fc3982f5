import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-JXIVSBZW.js";
import "./chunk-CX33KXPC.js";
import "./chunk-YTFKOA2S.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-4ENUJRMA.js";
import "./chunk-NPPXTMTR.js";
import "./chunk-ETNQ6FNC.js";
import "./chunk-SNSHIW56.js";
import "./chunk-LY5Q35FS.js";
import "./chunk-SNUIEE7M.js";
import "./chunk-7OJ654HH.js";
import "./chunk-XJXTVL3H.js";
import "./chunk-H2QIVKQ7.js";
import "./chunk-NKJY7RWT.js";
import "./chunk-JZIVNT6Q.js";
import "./chunk-HPQQ2N7S.js";
import "./chunk-7WWC2WMW.js";
import "./chunk-OQSAR7CO.js";
import "./chunk-D23KQQAR.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-A74NHX3V.js";
import "./chunk-EQXXOESP.js";
import "./chunk-Y6VNYMDI.js";
import "./chunk-MYT2KXYY.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-2RZOM4OS.js";
import "./chunk-CNG4NECG.js";
import "./chunk-YCVWWQMQ.js";
import "./chunk-DWUSLNGD.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-YCEEC2MS.js";
import "./chunk-SZC6YLYM.js";
import "./chunk-SBSUKJEU.js";
export {
  genesis,
  genesisFromFiles
};
