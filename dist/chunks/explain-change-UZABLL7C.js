import {
  explainChange
} from "./chunk-KHGCZLHB.js";
import "./chunk-4XKDM33H.js";
import "./chunk-SUIVM7WJ.js";
import "./chunk-5XB2VHRC.js";
import "./chunk-5KNKQTEE.js";
import "./chunk-6CQOV7VS.js";
import "./chunk-ITZIC2R2.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-L6RTYDW3.js";
import "./chunk-KGDZOBJ4.js";
import "./chunk-2ECWMAGG.js";
import "./chunk-NPWR7S4W.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-VG4YAWR4.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-XGBBHOQ2.js";
import "./chunk-VVWYWGG4.js";
export {
  explainChange
};
