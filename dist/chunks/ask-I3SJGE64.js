import {
  askLine,
  askNoMore,
  canAsk
} from "./chunk-2U4YOST4.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";
export {
  askLine,
  askNoMore,
  canAsk
};
