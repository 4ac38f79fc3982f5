import {
  list,
  noChanges
} from "./chunk-ZUK7K732.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-RTAEWLBV.js";
import "./chunk-F4BV55S6.js";
import "./chunk-EWPEKGAN.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VVSZ3GMO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-5HYMDBSD.js";
import "./chunk-C6ATQONW.js";
import "./chunk-LJVA6AH7.js";
import "./chunk-XUOD2IO5.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4OHNFURJ.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  list,
  noChanges
};
