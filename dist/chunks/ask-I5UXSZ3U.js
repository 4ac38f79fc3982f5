import {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
} from "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
};
