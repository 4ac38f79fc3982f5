import {
  openAs
} from "./chunk-W3ZYYY2E.js";
import "./chunk-7LNH5U4E.js";
import "./chunk-RLFDRGRV.js";
import "./chunk-HXSXEMBD.js";
import "./chunk-KEHMZ3YD.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NI6KTLVJ.js";
import "./chunk-RMEA6XZ3.js";
import "./chunk-EN3WLEML.js";
import "./chunk-PVFUZMZB.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  openAs
};
