import {
  listReleases,
  rotateWords
} from "./chunk-BRXSHPKT.js";
import "./chunk-7AXM6Y47.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
