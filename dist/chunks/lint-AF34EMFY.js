import {
  lintFiles,
  lintJob
} from "./chunk-WMWLEDWW.js";
import "./chunk-3XAC6KQQ.js";
import "./chunk-ASPAMRW2.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-W3R2M3OI.js";
import "./chunk-2HXMTI5K.js";
import "./chunk-EYJZGQIM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-VMAH4STM.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-FW2WRUDP.js";
import "./chunk-XBYS32BN.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  lintFiles,
  lintJob
};
