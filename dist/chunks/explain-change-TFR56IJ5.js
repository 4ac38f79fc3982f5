import {
  explainChange
} from "./chunk-QK3SOBIN.js";
import "./chunk-M5XR6VLB.js";
import "./chunk-O7QYT7DW.js";
import "./chunk-RX7J3SUF.js";
import "./chunk-GPYJ25RP.js";
import "./chunk-MQ4OEVXS.js";
import "./chunk-YVZXTOIY.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XSIQKEXA.js";
import "./chunk-AZZ75EJF.js";
import "./chunk-JAHZYDID.js";
import "./chunk-ULAOBXOP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";
export {
  explainChange
};
