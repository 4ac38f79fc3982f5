import {
  askLine,
  askNoMore,
  canAsk
} from "./chunk-2U4YOST4.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  askLine,
  askNoMore,
  canAsk
};
