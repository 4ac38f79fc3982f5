import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-XBQUJLPC.js";
import "./chunk-6W3GCJQO.js";
import "./chunk-Q7UYZD66.js";
import "./chunk-BRUTEAEH.js";
import "./chunk-CK76PIL5.js";
import "./chunk-3PYPGPKK.js";
import "./chunk-T4OKS3WH.js";
import "./chunk-AQ64FJO7.js";
import "./chunk-6JLGOIBB.js";
import "./chunk-XQT2YYGE.js";
import "./chunk-Z4736MPW.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-YAZ4JLIZ.js";
import "./chunk-SL7BCA3Y.js";
import "./chunk-AJRP7NZU.js";
import "./chunk-E2VHLGUY.js";
import "./chunk-AANHQJXY.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-O4OKWNZV.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
