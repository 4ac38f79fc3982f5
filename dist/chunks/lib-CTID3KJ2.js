import {
  Headers,
  HttpClient,
  HttpClientError,
  HttpClientResponse,
  HttpCodes,
  MediaTypes,
  getProxyUrl,
  isHttps
} from "./chunk-HCUNFDFM.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-TSP6QLQ6.js";
import "./chunk-2VGPU7DF.js";
import "./chunk-DXOB57F5.js";
import "./chunk-VVWYWGG4.js";
export {
  Headers,
  HttpClient,
  HttpClientError,
  HttpClientResponse,
  HttpCodes,
  MediaTypes,
  getProxyUrl,
  isHttps
};
