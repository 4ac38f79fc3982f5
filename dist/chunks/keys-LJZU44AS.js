import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-TEHLMU46.js";
import "./chunk-42SK6KIC.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-CJKRZ3LP.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-5KNKQTEE.js";
import "./chunk-B4LC7YOY.js";
import "./chunk-K4WWIMJB.js";
import "./chunk-6CQOV7VS.js";
import "./chunk-ITZIC2R2.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-ALZOWTAR.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-L6RTYDW3.js";
import "./chunk-KGDZOBJ4.js";
import "./chunk-2ECWMAGG.js";
import "./chunk-NPWR7S4W.js";
import "./chunk-GP7RDDLX.js";
import "./chunk-6VKSVI64.js";
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
  breakGlass,
  readKeySet,
  syncKeys
};
