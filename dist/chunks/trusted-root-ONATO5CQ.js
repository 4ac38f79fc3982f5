import {
  readTrustedRoot
} from "./chunk-6LJT3744.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-4CB572L7.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
