import {
  list,
  noChanges
} from "./chunk-WADNVYWH.js";
import "./chunk-O7QYT7DW.js";
import "./chunk-5XB2VHRC.js";
import "./chunk-QFVEGFY7.js";
import "./chunk-VSCIZPST.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-HPVFUCMO.js";
import "./chunk-NO6HAURM.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JE2OMED3.js";
import "./chunk-VVWYWGG4.js";
export {
  list,
  noChanges
};
