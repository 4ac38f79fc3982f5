import {
  lintFiles,
  lintJob
} from "./chunk-QXDHHM5K.js";
import "./chunk-RBLO2FDO.js";
import "./chunk-KK3YMXJT.js";
import "./chunk-ZOCAFE24.js";
import "./chunk-NWM737AK.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-UPPCQRQW.js";
import "./chunk-XPR6TX64.js";
import "./chunk-PCWRIZOI.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CXD7CNZI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OTEWKSCJ.js";
import "./chunk-SPTIZMD7.js";
import "./chunk-5RXLA65X.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
