import {
  list,
  noChanges
} from "./chunk-MU2RMD6T.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-C5IB4OXE.js";
import "./chunk-Y6Y6SSYO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
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
  list,
  noChanges
};
