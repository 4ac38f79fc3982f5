import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-EGL2WMGL.js";
import "./chunk-GNWUOXMI.js";
import "./chunk-OZGBOTYJ.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-XFXWYKXP.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-4XSNP642.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-PSVWKCXH.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
