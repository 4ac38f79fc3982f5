import {
  unitSections
} from "./chunk-IUMADUNL.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
