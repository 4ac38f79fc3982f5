import {
  lintFiles,
  lintJob
} from "./chunk-RAY2YQKR.js";
import "./chunk-3GAHGJK5.js";
import "./chunk-SECK4EGX.js";
import "./chunk-BNNTEERW.js";
import "./chunk-JCAGODEA.js";
import "./chunk-BKO2MORM.js";
import "./chunk-STXMB3R3.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ILCG64MW.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GFPFI5CH.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
