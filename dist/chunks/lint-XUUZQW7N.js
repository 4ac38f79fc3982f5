import {
  lintFiles,
  lintJob
} from "./chunk-MD2CIBEN.js";
import "./chunk-2FDOFPPW.js";
import "./chunk-BAWWIXXP.js";
import "./chunk-MJVYCUSF.js";
import "./chunk-NIZ6SKSN.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CTSD5IZO.js";
import "./chunk-72PHWR7C.js";
import "./chunk-WK2TIW2F.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZZRFBKHB.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-4YTKJXZB.js";
import "./chunk-26JGRPIE.js";
import "./chunk-ML4MZGLB.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
