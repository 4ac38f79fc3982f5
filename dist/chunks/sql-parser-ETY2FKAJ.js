import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
