import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-NCRILCRA.js";
import "./chunk-OJUI2JEH.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-CKKUPF2U.js";
import "./chunk-I6VPPDS5.js";
import "./chunk-UGSVKXS3.js";
import "./chunk-ILP7WHE3.js";
import "./chunk-RFAMTZVH.js";
import "./chunk-QUFL33JM.js";
import "./chunk-UES5GNW4.js";
import "./chunk-GZGMRJSJ.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-C6CPVHAU.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KIOSFMM4.js";
import "./chunk-W6X4LOPS.js";
import "./chunk-YZHVAU5Q.js";
import "./chunk-YWIMQOKQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-F46ONHTZ.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-5CHXYSQH.js";
import "./chunk-44GZXAYQ.js";
import "./chunk-VSDWACOQ.js";
import "./chunk-RRYYZE5P.js";
import "./chunk-D3D2PMXI.js";
import "./chunk-TXT4AZOG.js";
import "./chunk-OKVJDM57.js";
import "./chunk-A25NBGAR.js";
import "./chunk-5Z6WDIR7.js";
import "./chunk-SM3KEWLZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-B2MPIXHC.js";
import "./chunk-EHC24UW7.js";
import "./chunk-T65VRITU.js";
import "./chunk-WH6AQ76A.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AQR5YWXP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-55R5BAU6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VMUSJW27.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
