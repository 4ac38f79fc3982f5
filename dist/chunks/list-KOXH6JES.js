import {
  list,
  noChanges
} from "./chunk-TDXU3GFY.js";
import "./chunk-TFEW55OS.js";
import "./chunk-LN4TRU27.js";
import "./chunk-ARKLDIG3.js";
import "./chunk-PRBUGSXV.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SD6CERDK.js";
import "./chunk-LIU2EX36.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
