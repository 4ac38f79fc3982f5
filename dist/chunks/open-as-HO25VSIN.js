import {
  openAs
} from "./chunk-AJADVFD6.js";
import "./chunk-HXVWBO2J.js";
import "./chunk-V2Z46GO3.js";
import "./chunk-OJPA36SR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-BNNTEERW.js";
import "./chunk-JCAGODEA.js";
import "./chunk-BKO2MORM.js";
import "./chunk-STXMB3R3.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  openAs
};
