import {
  openAs
} from "./chunk-Z5Y3JQVE.js";
import "./chunk-C5WWOR2T.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-XBEGMAPJ.js";
import "./chunk-YU3STBUN.js";
import "./chunk-FK46SQTN.js";
import "./chunk-WYDY2LFG.js";
import "./chunk-THFCYHBY.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6RMWL3DV.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-WDLWSJOT.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";
export {
  openAs
};
