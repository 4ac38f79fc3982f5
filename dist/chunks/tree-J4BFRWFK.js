import {
  choicesOf,
  inQuotes,
  stepsOf,
  treeOf,
  valuedOf
} from "./chunk-LWDUN4N5.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  choicesOf,
  inQuotes,
  stepsOf,
  treeOf,
  valuedOf
};
