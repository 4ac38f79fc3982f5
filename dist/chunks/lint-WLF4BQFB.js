import {
  lintFiles,
  lintJob
} from "./chunk-NLM4C53Z.js";
import "./chunk-67T4KBOW.js";
import "./chunk-FUJFGCZ2.js";
import "./chunk-MWYC23PV.js";
import "./chunk-JLDRYHTZ.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GNVQFRXZ.js";
import "./chunk-SROZHDQK.js";
import "./chunk-O2XEJREQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-QPKYJJDM.js";
import "./chunk-R5FYHZGW.js";
import "./chunk-43WR4N6Y.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-IRR73VOT.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
