import {
  diffSets
} from "./chunk-M5AJ2HBN.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSets
};
