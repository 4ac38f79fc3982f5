import {
  genesis,
  genesisFromFiles
} from "./chunk-QENIJTME.js";
import "./chunk-TN7XALLC.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-D7L3KEO7.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-KZ6UPBPH.js";
import "./chunk-U43GFVPU.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-J723X75X.js";
import "./chunk-NGCL4NRQ.js";
import "./chunk-C5WWOR2T.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ALTMI5FR.js";
import "./chunk-TA25UFX2.js";
import "./chunk-WLLNVG5V.js";
import "./chunk-SJDU2NYK.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-R6CTCIRL.js";
import "./chunk-XBEGMAPJ.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-ZWDJ3A6R.js";
import "./chunk-YU3STBUN.js";
import "./chunk-FK46SQTN.js";
import "./chunk-WYDY2LFG.js";
import "./chunk-THFCYHBY.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-6RMWL3DV.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-VWAAQQCP.js";
import "./chunk-WDLWSJOT.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";
export {
  genesis,
  genesisFromFiles
};
