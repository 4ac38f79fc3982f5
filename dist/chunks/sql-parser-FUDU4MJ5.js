import {
  sqlParser
} from "./chunk-PSVWKCXH.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
