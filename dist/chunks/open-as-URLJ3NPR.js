import {
  openAs
} from "./chunk-GCNSQAR5.js";
import "./chunk-ALZOWTAR.js";
import "./chunk-NPWR7S4W.js";
import "./chunk-GP7RDDLX.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CH4OE65Y.js";
import "./chunk-BMIQNCYT.js";
import "./chunk-D2OZEVMB.js";
import "./chunk-MU4L4KGA.js";
import "./chunk-VG4YAWR4.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W25UMLB7.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-XGBBHOQ2.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  openAs
};
