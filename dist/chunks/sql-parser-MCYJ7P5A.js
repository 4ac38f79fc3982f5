import {
  sqlParser
} from "./chunk-E5LV67SZ.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
