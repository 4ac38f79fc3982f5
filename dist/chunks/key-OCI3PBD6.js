import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-ROKF3VAB.js";
import "./chunk-NRZ3CEV7.js";
import "./chunk-K6KQVEZZ.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
