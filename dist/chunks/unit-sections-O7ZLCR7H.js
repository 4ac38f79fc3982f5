import {
  unitSections
} from "./chunk-NHG3BVPJ.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
