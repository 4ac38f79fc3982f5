import {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
} from "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
};
