import {
  openAs
} from "./chunk-VYWO2CY5.js";
import "./chunk-77WN6VY5.js";
import "./chunk-EBVLJXVU.js";
import "./chunk-OJPA36SR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-BNNTEERW.js";
import "./chunk-PC24BWJ7.js";
import "./chunk-625W7UBP.js";
import "./chunk-V3EOASEQ.js";
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
