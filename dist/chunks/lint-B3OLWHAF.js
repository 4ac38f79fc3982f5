import {
  lintFiles,
  lintJob
} from "./chunk-5XKAC3VL.js";
import "./chunk-G66M42S5.js";
import "./chunk-7WQWVO6B.js";
import "./chunk-OPRBX4SU.js";
import "./chunk-ICOVMEZ5.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-7NH7DKJE.js";
import "./chunk-UG4EIBLX.js";
import "./chunk-MAMRFUIH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-JBQLKLSS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-73I3WYNC.js";
import "./chunk-EJMMJNN5.js";
import "./chunk-OODEIQ3I.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
