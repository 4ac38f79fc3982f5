import {
  list,
  noChanges
} from "./chunk-A5PL4ZSC.js";
import "./chunk-O7QYT7DW.js";
import "./chunk-RX7J3SUF.js";
import "./chunk-47VEIXXA.js";
import "./chunk-QXHGLLE7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-LCIR3HVR.js";
import "./chunk-4GZFEB4F.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-VVWYWGG4.js";
export {
  list,
  noChanges
};
