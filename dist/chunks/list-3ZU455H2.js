import {
  list,
  noChanges
} from "./chunk-IUTZGE4N.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-VJAOIX64.js";
import "./chunk-A24QH4N7.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-GCFTN4YQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5FG66P4.js";
import "./chunk-C6ATQONW.js";
import "./chunk-M2SJG5QI.js";
import "./chunk-DGVESHT4.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
