// src/codes/count-text.ts
function countText(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

export {
  countText
};
