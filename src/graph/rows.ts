import neo4j, { type Record as DriverRecord } from 'neo4j-driver';

/** Rows of the driver as plain objects: temporal values become ISO strings, nodes and relationships their properties. */
export function plainRow(record: DriverRecord, keys: readonly PropertyKey[]): Record<string, unknown> {
  const row: Record<PropertyKey, unknown> = {};
  for (let index = 0; index < keys.length; index++) {
    const value = record.get(index as never) as unknown;
    row[keys[index] as string] = typeof value === 'object' && value !== null ? plain(value) : value;
  }
  return row;
}

/** Parameters as the driver wants them: it would send every number as a float, so whole numbers become integers. */
export function driverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(driverValue);
  const result: Record<string, unknown> = {};
  for (const key in value) result[key] = driverValue((value as Record<string, unknown>)[key]);
  return result;
}

/**
 * Arrays and maps are the driver's own fresh objects, so they are changed in place: a list of a thousand maps costs no
 * second copy.
 */
function plain(value: object): unknown {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (typeof item === 'object' && item !== null) value[index] = plain(item);
    }
    return value;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    const map = value as Record<string, unknown>;
    for (const key in map) {
      const item = map[key];
      if (typeof item === 'object' && item !== null) map[key] = plain(item);
    }
    return map;
  }
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  return String(value);
}
