import {
  unitSections
} from "./chunk-SDTMEY3D.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
