import {
  lintFiles,
  lintJob
} from "./chunk-JOJJNDON.js";
import "./chunk-AY5D5NWE.js";
import "./chunk-BEI7R5DC.js";
import "./chunk-KDBCU3ON.js";
import "./chunk-AEUUDCPU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-RS4OZZJP.js";
import "./chunk-UKXVNLPM.js";
import "./chunk-GPQ2VH5X.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OTEWKSCJ.js";
import "./chunk-6EHLC44W.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
