import {
  explainChange
} from "./chunk-TF4U7PR7.js";
import "./chunk-YFH3IJYR.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-RESAM7ZB.js";
import "./chunk-Q2NFIV2W.js";
import "./chunk-C5IB4OXE.js";
import "./chunk-Y6Y6SSYO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GDAW67MF.js";
import "./chunk-HXM734VF.js";
import "./chunk-IED7OCGI.js";
import "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CXD7CNZI.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
