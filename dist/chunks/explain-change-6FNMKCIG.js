import {
  explainChange
} from "./chunk-YWIARZQK.js";
import "./chunk-FNX53CRO.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-ULQAMQS6.js";
import "./chunk-CNHGXCBK.js";
import "./chunk-7UYMPDOI.js";
import "./chunk-XYW4UZFE.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-S47B4JF3.js";
import "./chunk-QAWW4YVW.js";
import "./chunk-CYTOQZ6I.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";
export {
  explainChange
};
