import {
  contentSections,
  scriptSections
} from "./chunk-NICEN5XA.js";
import "./chunk-QO6EYMNE.js";
import "./chunk-KRER3NTX.js";
import "./chunk-M4RAEJWA.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  contentSections,
  scriptSections
};
