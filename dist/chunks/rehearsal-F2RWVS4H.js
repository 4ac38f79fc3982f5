import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-67N4ITP7.js";
import "./chunk-FYVSWUMK.js";
import "./chunk-QR6M5GJL.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-NICEN5XA.js";
import "./chunk-QO6EYMNE.js";
import "./chunk-E3YLDMQH.js";
import "./chunk-KRER3NTX.js";
import "./chunk-M4RAEJWA.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-PSVWKCXH.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
