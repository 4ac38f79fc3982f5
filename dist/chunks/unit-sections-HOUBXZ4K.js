import {
  unitSections
} from "./chunk-A3QCTVV3.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
