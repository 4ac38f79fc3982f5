import {
  sqlParser
} from "./chunk-PSVWKCXH.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
