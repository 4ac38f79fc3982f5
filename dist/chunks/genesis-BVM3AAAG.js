import {
  genesis,
  genesisFromFiles
} from "./chunk-N4EMAO7M.js";
import "./chunk-S36TLPSP.js";
import "./chunk-HUVDTOJX.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-LUZEXHXL.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-NLWS3MBQ.js";
import "./chunk-WLORFNEW.js";
import "./chunk-QWL3WV5O.js";
import "./chunk-XK5TK4PI.js";
import "./chunk-2EEY36C4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-MRG2OEYD.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-OKTSRKB7.js";
import "./chunk-6QPI6MLC.js";
import "./chunk-RVGTOG2S.js";
import "./chunk-ZGJOZ4UI.js";
import "./chunk-QOS77PAF.js";
import "./chunk-HLE26U3E.js";
import "./chunk-7TFYALPF.js";
import "./chunk-CIQSTY4N.js";
import "./chunk-Z3U2YT4W.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-OPP4736U.js";
import "./chunk-5U3KEO4P.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-MOT2SM3I.js";
import "./chunk-322BX3UF.js";
import "./chunk-OACRPXZ7.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GAHYC6IN.js";
import "./chunk-JAJS7I2A.js";
import "./chunk-NKVEQYHU.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";
export {
  genesis,
  genesisFromFiles
};
