import {
  sqlParser
} from "./chunk-NGQ2LE6Y.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
