import {
  list,
  noChanges
} from "./chunk-LCJV66OT.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-MLSLUZL5.js";
import "./chunk-GJ6FXBBM.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-BF4BOHZ7.js";
import "./chunk-SNAO5WPP.js";
import "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
