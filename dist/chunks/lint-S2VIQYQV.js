import {
  lintFiles,
  lintJob
} from "./chunk-H3TM23Y7.js";
import "./chunk-APIIXX4J.js";
import "./chunk-QMI5LXLP.js";
import "./chunk-EZYPW4WC.js";
import "./chunk-OU47AINW.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-TZYYQJBS.js";
import "./chunk-5PA6UWKI.js";
import "./chunk-TEV5UGAN.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-QPKYJJDM.js";
import "./chunk-5VVMB5ZX.js";
import "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
