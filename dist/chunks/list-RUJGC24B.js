import {
  list,
  noChanges
} from "./chunk-J3XKF4XP.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-ONZPGXDX.js";
import "./chunk-MRL6CXH3.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-PU5K4CMI.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-6SYZ5UWG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-MBLZKN4B.js";
import "./chunk-HVQSXIE7.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
