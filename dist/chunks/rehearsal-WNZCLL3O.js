import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-BHBP37IQ.js";
import "./chunk-EM5TINZT.js";
import "./chunk-JFPSIMRA.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-4G7MG2Y4.js";
import "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-E5LV67SZ.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OTEWKSCJ.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
