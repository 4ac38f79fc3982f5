import {
  list,
  noChanges
} from "./chunk-JXYM3VI7.js";
import "./chunk-TFEW55OS.js";
import "./chunk-LN4TRU27.js";
import "./chunk-7Y6OHJOX.js";
import "./chunk-VIWOS7SS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-6AP6JAA3.js";
import "./chunk-ZBIGEYDA.js";
import "./chunk-DQCBIXBC.js";
import "./chunk-SDYWRRXA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AUNC2MGS.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
