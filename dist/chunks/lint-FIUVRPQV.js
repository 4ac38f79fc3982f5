import {
  lintFiles,
  lintJob
} from "./chunk-YX4INKGD.js";
import "./chunk-GSWADFJL.js";
import "./chunk-MXZXS6VX.js";
import "./chunk-NI6KTLVJ.js";
import "./chunk-ID7R7XH4.js";
import "./chunk-RMEA6XZ3.js";
import "./chunk-EN3WLEML.js";
import "./chunk-PVFUZMZB.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNKWYU2L.js";
import "./chunk-OPHM2Q3I.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
