/** Of a page's JSON-LD what the resolver reads: `Type:name`, or `Type` alone. Broken JSON says nothing. */
export function linkedData(json: string): string[] {
  try {
    const data: unknown = JSON.parse(json);
    return (Array.isArray(data) ? data : [data]).flatMap((item: unknown) => {
      if (typeof item !== 'object' || item === null) return [];
      const { '@type': type, name } = item as Record<string, unknown>;
      return typeof type === 'string' ? [typeof name === 'string' ? `${type}:${name}` : type] : [];
    });
  } catch {
    return [];
  }
}
