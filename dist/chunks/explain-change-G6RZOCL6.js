import {
  explainChange
} from "./chunk-VMCZEOLF.js";
import "./chunk-DASKBQJZ.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-NBCDU4KQ.js";
import "./chunk-XLXUV7IK.js";
import "./chunk-KJ27ISY4.js";
import "./chunk-G6GECTXO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-ZJ6IJ3R3.js";
import "./chunk-XIKYWY2Z.js";
import "./chunk-WRYH5BZF.js";
import "./chunk-NGMIOIYL.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
