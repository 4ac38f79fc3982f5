import {
  unitSections
} from "./chunk-6HNKZURE.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
