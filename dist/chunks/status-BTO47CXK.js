import {
  stateOf,
  status
} from "./chunk-P7CALRUB.js";
import "./chunk-WG5IVCEO.js";
import "./chunk-LLVOQJHD.js";
import "./chunk-U43GFVPU.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-TA25UFX2.js";
import "./chunk-SJDU2NYK.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-R6CTCIRL.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6RMWL3DV.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";
export {
  stateOf,
  status
};
