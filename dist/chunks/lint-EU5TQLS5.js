import {
  lintFiles,
  lintJob
} from "./chunk-Q2ZYB7NH.js";
import "./chunk-M7QNASTY.js";
import "./chunk-LGJ46IOG.js";
import "./chunk-BNNTEERW.js";
import "./chunk-PC24BWJ7.js";
import "./chunk-625W7UBP.js";
import "./chunk-V3EOASEQ.js";
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
