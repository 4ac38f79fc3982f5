import {
  lintFiles,
  lintJob
} from "./chunk-MXMXDYYG.js";
import "./chunk-OPP4736U.js";
import "./chunk-KEOH74QO.js";
import "./chunk-5U3KEO4P.js";
import "./chunk-S66XLH2U.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-MOT2SM3I.js";
import "./chunk-322BX3UF.js";
import "./chunk-OACRPXZ7.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GAHYC6IN.js";
import "./chunk-QPKYJJDM.js";
import "./chunk-JAJS7I2A.js";
import "./chunk-NKVEQYHU.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
