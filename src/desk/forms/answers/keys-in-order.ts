/** A record with the value of a key changed: where the key is new, it comes behind those that come before it in an order. */
export function withKey(
  record: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
  order: readonly string[],
): Record<string, unknown> {
  const entries = Object.entries(record);
  const has = Object.hasOwn(record, key);
  if (value === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (has) return Object.fromEntries(entries.map(([name, each]) => [name, name === key ? value : each]));
  const place = order.indexOf(key);
  const earlier = order.slice(0, place === -1 ? order.length : place);
  const at = entries.findLastIndex(([name]) => earlier.includes(name)) + 1;
  return Object.fromEntries([...entries.slice(0, at), [key, value], ...entries.slice(at)]);
}
