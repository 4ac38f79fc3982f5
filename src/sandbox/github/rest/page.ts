// One page of a list, as GitHub cuts them.

/** The part of a list that `per_page` and `page` ask for. */
export function pageOf<Item>(list: readonly Item[], query: URLSearchParams): readonly Item[] {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const from = (Number(query.get('page') ?? 1) - 1) * size
  return list.slice(from, from + size)
}
