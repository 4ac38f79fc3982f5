import {
  list,
  noChanges
} from "./chunk-PWYFZBAD.js";
import "./chunk-TFEW55OS.js";
import "./chunk-LN4TRU27.js";
import "./chunk-4LO3RL3S.js";
import "./chunk-R46E6INW.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XYKKXPEZ.js";
import "./chunk-V2S7G4FA.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
