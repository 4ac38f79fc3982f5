// src/manifest/check/fill-seats.ts
var patience = 1e5;
function fillSeats(search) {
  const { seats, holders, apart } = search;
  const chosen = /* @__PURE__ */ new Map();
  let steps = 0;
  const seatRest = (open2) => {
    const [first] = open2;
    if (first === void 0) return "possible";
    const next = open2.reduce((best, each) => each.left.length < best.left.length ? each : best, first);
    for (const person of next.left) {
      steps += 1;
      if (steps > patience) return "undecided";
      const rest = open2.filter((each) => each !== next).map((each) => apart(each.seat, next.seat) ? { ...each, left: each.left.filter((p) => p !== person) } : each);
      if (tooFew(rest, apart)) continue;
      chosen.set(next.seat, person);
      const answer2 = seatRest(rest);
      if (answer2 !== "impossible") return answer2;
    }
    return "impossible";
  };
  const open = seats.map((seat) => ({ seat, left: holders(seat) }));
  const answer = tooFew(open, apart) ? "impossible" : seatRest(open);
  return answer === "possible" ? chosen : answer;
}
function tooFew(open, apart) {
  return open.some(({ seat, left }) => {
    if (left.length === 0) return true;
    const alike = [];
    for (const each of open) {
      if (each.seat.role === seat.role && alike.every((other) => apart(each.seat, other.seat))) alike.push(each);
    }
    return alike.length > left.length && new Set(alike.flatMap((each) => each.left)).size < alike.length;
  });
}

export {
  fillSeats
};
