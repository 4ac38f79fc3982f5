import {
  targetIn,
  targetsIn
} from "./chunk-OTEWKSCJ.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
