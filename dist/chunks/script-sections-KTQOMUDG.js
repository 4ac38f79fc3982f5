import {
  contentSections,
  scriptSections
} from "./chunk-SUBKCVYP.js";
import "./chunk-QO6EYMNE.js";
import "./chunk-QBO5H5OX.js";
import "./chunk-H2AV2MTS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  contentSections,
  scriptSections
};
