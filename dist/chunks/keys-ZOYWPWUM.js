import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-HIQK3QBZ.js";
import "./chunk-KWOFOQXI.js";
import "./chunk-TCQAE5TJ.js";
import "./chunk-ONZPGXDX.js";
import "./chunk-7CVUVQIT.js";
import "./chunk-5LIABJZW.js";
import "./chunk-LSZFLTQM.js";
import "./chunk-N5FP55QF.js";
import "./chunk-V3V56LQ7.js";
import "./chunk-4STYWHNN.js";
import "./chunk-EPWM62NU.js";
import "./chunk-MRL6CXH3.js";
import "./chunk-2IE5I4WG.js";
import "./chunk-3RLLVSOM.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-PU5K4CMI.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-6SYZ5UWG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GO6UF4HQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-N7A54MBB.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-JJ7OIDRD.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-57H3GWXM.js";
import "./chunk-RIPTSE7F.js";
import "./chunk-K6KQVEZZ.js";
import "./chunk-MBLZKN4B.js";
import "./chunk-HVQSXIE7.js";
import "./chunk-2VLRUWQS.js";
import "./chunk-OQTQF4RL.js";
import "./chunk-EKTGI4BE.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-YKUVIQN7.js";
import "./chunk-2ZAGNZ7W.js";
import "./chunk-TVIG5VNP.js";
import "./chunk-JK5TLHCR.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
