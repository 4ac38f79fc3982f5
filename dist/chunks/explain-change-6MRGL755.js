import {
  explainChange
} from "./chunk-LSZGWEZU.js";
import "./chunk-IPB27RWX.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-GQOPPYI3.js";
import "./chunk-HJWGKHXX.js";
import "./chunk-XGQJDYFT.js";
import "./chunk-XZMZH4HU.js";
import "./chunk-E3BSSMW3.js";
import "./chunk-F3NT44AA.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-WWBC2C7N.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-V4H4GE34.js";
import "./chunk-C6ATQONW.js";
import "./chunk-G7GT3UUR.js";
import "./chunk-AUSP3DYN.js";
import "./chunk-YCOWJLDQ.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
