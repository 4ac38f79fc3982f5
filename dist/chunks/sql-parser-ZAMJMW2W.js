import {
  sqlParser
} from "./chunk-NGQ2LE6Y.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
