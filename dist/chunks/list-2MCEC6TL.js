import {
  list,
  noChanges
} from "./chunk-32VFPTBP.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-NW5GQ3TV.js";
import "./chunk-NQBZE4U7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-F3LJ6C3Z.js";
import "./chunk-7OLHM7GF.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-JBQLKLSS.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
