import {
  lintFiles,
  lintJob
} from "./chunk-DTHJQAZT.js";
import "./chunk-Z56K7AAK.js";
import "./chunk-2ZKY4SSJ.js";
import "./chunk-3GV4KSRO.js";
import "./chunk-M52BHBNQ.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ZNFV6QV5.js";
import "./chunk-O3FHR4EJ.js";
import "./chunk-NPPXMGBV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AUNC2MGS.js";
import "./chunk-QPKYJJDM.js";
import "./chunk-2EAFKFAJ.js";
import "./chunk-7ZEGVTTA.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
