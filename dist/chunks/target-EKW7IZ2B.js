import {
  targetIn
} from "./chunk-E3YLDMQH.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn
};
