import {
  lintFiles,
  lintJob
} from "./chunk-BFJ6W2FF.js";
import "./chunk-ZWDJ3A6R.js";
import "./chunk-62DWULXM.js";
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
  lintFiles,
  lintJob
};
