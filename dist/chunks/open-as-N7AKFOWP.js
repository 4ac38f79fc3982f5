import {
  openAs
} from "./chunk-3KHZOUR2.js";
import "./chunk-MRG2OEYD.js";
import "./chunk-HLE26U3E.js";
import "./chunk-7TFYALPF.js";
import "./chunk-CIQSTY4N.js";
import "./chunk-Z3U2YT4W.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-5U3KEO4P.js";
import "./chunk-MOT2SM3I.js";
import "./chunk-322BX3UF.js";
import "./chunk-OACRPXZ7.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GAHYC6IN.js";
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
  openAs
};
