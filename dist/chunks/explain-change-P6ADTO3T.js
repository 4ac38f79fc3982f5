import {
  explainChange
} from "./chunk-GVIBVM47.js";
import "./chunk-FK5Q45FC.js";
import "./chunk-TFEW55OS.js";
import "./chunk-LN4TRU27.js";
import "./chunk-NLWS3MBQ.js";
import "./chunk-XK5TK4PI.js";
import "./chunk-2EEY36C4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-6QPI6MLC.js";
import "./chunk-ZGJOZ4UI.js";
import "./chunk-QOS77PAF.js";
import "./chunk-HLE26U3E.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GAHYC6IN.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
