import {
  explainChange
} from "./chunk-GUHDI6H5.js";
import "./chunk-63O7UUZN.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-O76ZCDCD.js";
import "./chunk-HIBNKF6J.js";
import "./chunk-6WCYR3FJ.js";
import "./chunk-UEB4JZKC.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-Y4OD6EEJ.js";
import "./chunk-DWJVTIJO.js";
import "./chunk-CNJUV3LX.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-33ADH4KI.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
