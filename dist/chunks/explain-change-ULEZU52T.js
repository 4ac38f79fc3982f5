import {
  explainChange
} from "./chunk-A53OM4CL.js";
import "./chunk-Z5NAKVQH.js";
import "./chunk-TFEW55OS.js";
import "./chunk-LN4TRU27.js";
import "./chunk-W4NNZLDC.js";
import "./chunk-DTWARGZ6.js";
import "./chunk-CUJ3DSR7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-NLN5VWFN.js";
import "./chunk-H5IYK7WI.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
